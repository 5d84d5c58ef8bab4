/**
 * A node as the graphics card draws it, in one pass: disc in the color of the kind, gap, ring in the color of the shore
 * (broken for somebody known by office only), pictogram out of an atlas, and a halo where it is selected.
 */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './discShaders.ts';
import { ATLAS_CELLS, drawAtlas } from './pictograms.ts';
import { GLYPH, RING, RING_DASHES, RING_GAP } from './sizes.ts';

/** What the sync controller gives each node beside sigma's own x, y, size and color. */
export interface DiscAttributes {
  ring: string;
  glyph: number;
  isBroken: boolean;
  isMarked: boolean;
}

/** What the graph itself carries: the colors that all discs share. */
export interface DiscGround {
  paper: string;
  mark: string;
  onType: string;
}

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGL2RenderingContext;
const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_correctionRatio',
  'u_atlas',
  'u_atlasCells',
  'u_ground',
  'u_mark',
  'u_glyph',
  'u_parts',
] as const;

export class DiscProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  private texture: WebGLTexture | null = null;

  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_manner', size: 3, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      // A triangle around the disc: one vertex less than a square.
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & Partial<DiscAttributes>): void {
    const values = [
      data.x,
      data.y,
      data.size,
      floatColor(data.color),
      floatColor(data.ring ?? data.color),
      data.glyph ?? 0,
      data.isBroken ? 1 : 0,
      data.isMarked ? 1 : 0,
      nodeIndex,
    ];
    this.array.set(values, startIndex);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>): void {
    const { paper, mark, onType } = this.renderer.getGraph().getAttributes() as Partial<DiscGround>;
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform3fv(uniformLocations.u_ground, unitColor(paper));
    gl.uniform3fv(uniformLocations.u_mark, unitColor(mark));
    gl.uniform3fv(uniformLocations.u_glyph, unitColor(onType));
    gl.uniform4f(uniformLocations.u_parts, RING, RING_GAP, GLYPH, RING_DASHES);
    gl.uniform1f(uniformLocations.u_atlasCells, ATLAS_CELLS);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.atlas(gl));
    gl.uniform1i(uniformLocations.u_atlas, 0);
  }

  override kill(): void {
    this.normalProgram.gl.deleteTexture(this.texture);
    super.kill();
  }

  private atlas(gl: WebGLRenderingContext): WebGLTexture {
    if (this.texture !== null) return this.texture;
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawAtlas());
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    this.texture = texture;
    return texture;
  }
}

/** "#1b2430" or "rgb(27, 36, 48)" → three numbers from 0 to 1. */
function unitColor(color = '#ffffff'): [number, number, number] {
  const bytes = color.startsWith('#')
    ? [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
    : (color.match(/[\d.]+/g) ?? []).map(Number);
  return [(bytes[0] ?? 255) / 255, (bytes[1] ?? 255) / 255, (bytes[2] ?? 255) / 255];
}
