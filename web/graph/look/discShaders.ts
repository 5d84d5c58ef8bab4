/** The shaders of discProgram.ts. Distances are in parts of the node's outer radius. */

export const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec3 a_manner;
attribute vec4 a_id;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec3 v_manner;
varying vec2 v_at;
varying float v_pixel;

const float bias = 255.0 / 254.0;
// A triangle whose inner circle holds the halo, at 1.4 radii.
const float reach = 2.8;

void main() {
  vec2 corner = reach * vec2(cos(a_angle), sin(a_angle));
  // Sigma's correction makes 1 unit of size half a pixel here, hence the 2.
  vec2 offset = corner * a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_at = corner;
  v_pixel = u_sizeRatio / a_size;
  v_manner = a_manner;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring.a *= bias;
}
`;

export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec3 v_manner;
varying vec2 v_at;
varying float v_pixel;

uniform sampler2D u_atlas;
uniform float u_atlasCells;
uniform vec3 u_ground;
uniform vec3 u_mark;
uniform vec3 u_glyph;
uniform vec4 u_parts;

const float turn = 6.28318530718;

/** 1 within the radius, 0 without, soft over a pixel. */
float disc(float distance, float radius) {
  return 1.0 - smoothstep(radius - 0.7 * v_pixel, radius + 0.7 * v_pixel, distance);
}

void main() {
  float distance = length(v_at);
  #ifdef PICKING_MODE
  gl_FragColor = distance <= 1.0 ? v_color : vec4(0.0);
  #else
  float ring = u_parts.x;
  float inner = 1.0 - ring;
  float fill = inner - u_parts.y;

  // The halo of a selected node, then the ground, the ring, the disc, the pictogram, each over the one before.
  vec4 color = vec4(u_mark, 1.0) * disc(distance, 1.0 + 2.0 * ring) * v_manner.z;
  float ground = disc(distance, 1.0 + 0.5 * ring);
  color = mix(color, vec4(u_ground, 1.0), ground);
  float around = fract(atan(v_at.y, v_at.x) / turn * u_parts.w);
  float softness = u_parts.w * v_pixel / turn;
  float dash = smoothstep(0.0, softness, around) * (1.0 - smoothstep(0.6, 0.6 + softness, around));
  float band = disc(distance, 1.0) * (1.0 - disc(distance, inner)) * mix(1.0, dash, v_manner.y);
  color = mix(color, vec4(v_ring.rgb, 1.0), band * v_ring.a);
  color = mix(color, vec4(v_color.rgb, 1.0), disc(distance, fill));

  vec2 place = vec2(v_at.x, -v_at.y) / (2.0 * u_parts.z) + 0.5;
  if (all(greaterThan(place, vec2(0.0))) && all(lessThan(place, vec2(1.0)))) {
    vec2 cell = vec2(mod(v_manner.x, u_atlasCells), floor(v_manner.x / u_atlasCells));
    float glyph = texture2D(u_atlas, (cell + place) / u_atlasCells).a;
    color = mix(color, vec4(u_glyph, 1.0), glyph * disc(distance, fill));
  }
  gl_FragColor = color;
  #endif
}
`;
