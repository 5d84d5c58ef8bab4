/** Turns whatever was thrown into the one shape of an error answer, in the reader's language. The errors themselves: model/errors.ts. */
import { randomBytes } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest, FastifySchemaValidationError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Problem } from '../../model/api/problem.ts';
import { ERRORS, errorSentence, PasserelleError } from '../../model/errors.ts';
import type { Localized, UiLanguage } from '../../model/ontology/types.ts';
import { languageOf } from './language.ts';

/** For Fastify's `frameworkErrors` too: what it refuses before a route is looked for, such as an address that cannot be decoded. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  const known = knownError(error, language);
  if (known !== undefined) return reply.code(known.status).send(problemOf(known.error, language));
  const reference = randomBytes(4).toString('hex');
  request.log.error({ err: error, reference }, 'unexpected error');
  const unexpected = new PasserelleError('UNEXPECTED', { reference }, { cause: error });
  return reply.code(ERRORS.UNEXPECTED.status).send(problemOf(unexpected, language));
}

export function problemOf(error: PasserelleError, language: UiLanguage): Problem {
  return {
    code: error.code,
    sentence: errorSentence(error.code, error.values, language),
    retriable: ERRORS[error.code].retriable,
  };
}

function knownError(
  error: unknown,
  language: UiLanguage,
): { readonly error: PasserelleError; readonly status: number } | undefined {
  if (error instanceof PasserelleError) return { error, status: ERRORS[error.code].status };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const detail = error.validation.map((issue) => issueSentence(issue, language))[0] ?? error.message;
    return { error: new PasserelleError('REQUEST_INVALID', { detail }, { cause: error }), status: 400 };
  }
  const { statusCode, code, message } = error as Partial<FastifyError>;
  if (statusCode === undefined || statusCode < 400 || statusCode > 499) return undefined;
  const detail = REFUSALS[code ?? ''] ?? message ?? '';
  return { error: new PasserelleError('REQUEST_INVALID', { detail }, { cause: error as Error }), status: statusCode };
}

/** "limit : Trop grand : …", in the reader's language. */
function issueSentence(
  issue: Pick<FastifySchemaValidationError, 'keyword' | 'instancePath' | 'message' | 'params'>,
  language: UiLanguage,
): string {
  const raw = { ...issue.params, code: issue.keyword } as unknown as z.core.$ZodRawIssue;
  const words = z.locales[language]().localeError(raw);
  const message = (typeof words === 'string' ? words : words?.message) ?? issue.message ?? '';
  const where = issue.instancePath.replace(/^\//, '').replaceAll('/', '.');
  return where === '' ? message : `${where} – ${message}`;
}

/** What Fastify refuses before a route is reached. */
const REFUSALS: Readonly<Record<string, Localized>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    fr: 'elle est trop grande (1 Mo au plus)',
    en: 'it is too large (1 MB at most)',
    ko: '너무 큽니다(최대 1MB)',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    fr: 'il faut du JSON (Content-Type: application/json)',
    en: 'it must be JSON (Content-Type: application/json)',
    ko: 'JSON이어야 합니다(Content-Type: application/json)',
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    fr: 'ce n’est pas du JSON valide',
    en: 'it is not valid JSON',
    ko: '올바른 JSON이 아닙니다',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { fr: 'elle est vide', en: 'it is empty', ko: '비어 있습니다' },
  FST_ERR_BAD_URL: {
    fr: 'son adresse est mal formée',
    en: 'its address is malformed',
    ko: '주소 형식이 잘못되었습니다',
  },
};
