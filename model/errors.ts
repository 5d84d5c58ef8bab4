/**
 * Every error that a person can meet: code, HTTP status, whether trying again can help, and the sentence in each language with its way
 * out. Throw `new PasserelleError('CODE', {values})`; the edge (HTTP, command line) turns it into words. docs/errors.md is made from this list.
 */
import type { Localized, UiLanguage } from './ontology/types.ts';

interface ErrorDefinition {
  readonly status: number;
  readonly retriable: boolean;
  /** `{name}` stands for a value given when it is thrown. */
  readonly sentence: Localized;
}

const error = (status: number, retriable: boolean, fr: string, en: string, ko: string): ErrorDefinition => ({
  status,
  retriable,
  sentence: { fr, en, ko },
});

export const ERRORS = {
  SETTING_INVALID: error(
    500,
    false,
    'Le réglage {name} vaut « {value} », or il faut {expected}. Corrigez-le, puis relancez.',
    'The setting {name} is "{value}", but must be {expected}. Correct it, then start again.',
    '설정 {name}의 값이 "{value}"이지만 {expected}이어야 합니다. 고친 뒤 다시 시작하세요.',
  ),
  PORT_TAKEN: error(
    500,
    false,
    'Le port {port} est déjà pris. Fermez l’autre programme, ou lancez avec PORT=un autre numéro.',
    'Port {port} is already taken. Close the other program, or start with PORT=another number.',
    '포트 {port}은(는) 이미 사용 중입니다. 다른 프로그램을 닫거나 PORT를 다른 번호로 지정하세요.',
  ),
  DATA_FOLDER_IN_USE: error(
    500,
    false,
    'Un autre Passerelle utilise déjà le dossier {folder} (processus {pid}). Arrêtez-le, ou donnez un autre DATA_DIR.',
    'Another Passerelle is already using the folder {folder} (process {pid}). Stop it, or set another DATA_DIR.',
    '다른 Passerelle가 이미 {folder} 폴더를 사용하고 있습니다(프로세스 {pid}). 종료하거나 다른 DATA_DIR을 지정하세요.',
  ),
  DATA_FOLDER_UNWRITABLE: error(
    500,
    false,
    'Impossible d’écrire dans le dossier {folder} ({reason}). Vérifiez les droits, ou donnez un autre DATA_DIR.',
    'The folder {folder} cannot be written ({reason}). Check its permissions, or set another DATA_DIR.',
    '{folder} 폴더에 쓸 수 없습니다({reason}). 권한을 확인하거나 다른 DATA_DIR을 지정하세요.',
  ),
  DATA_DAMAGED: error(
    500,
    false,
    'Le fichier {file} est abîmé ({reason}). Rien n’a été changé. Remettez une sauvegarde, ou renommez ce fichier pour repartir des documents.',
    'The file {file} is damaged ({reason}). Nothing was changed. Restore a backup, or rename this file to start again from the documents.',
    '{file} 파일이 손상되었습니다({reason}). 아무것도 변경되지 않았습니다. 백업을 복원하거나 파일 이름을 바꾸어 문서에서 다시 시작하세요.',
  ),
  DATA_NEWER: error(
    500,
    false,
    'Le fichier {file} vient d’une version plus récente de Passerelle (forme {found}, connue jusqu’à {known}). Installez cette version.',
    'The file {file} comes from a newer Passerelle (form {found}, known up to {known}). Install that version.',
    '{file} 파일은 더 새로운 Passerelle 버전에서 만들어졌습니다(형식 {found}, 지원 {known}까지). 해당 버전을 설치하세요.',
  ),
  NEO4J_UNREACHABLE: error(
    503,
    true,
    'Neo4j ne répond pas à {uri} ({reason}). Vérifiez qu’il tourne, ou enlevez NEO4J_URI pour le moteur embarqué.',
    'Neo4j does not answer at {uri} ({reason}). Check that it runs, or remove NEO4J_URI to use the embedded engine.',
    'Neo4j가 {uri}에서 응답하지 않습니다({reason}). 실행 중인지 확인하거나 NEO4J_URI를 지워 내장 엔진을 사용하세요.',
  ),
  NEO4J_REFUSED: error(
    500,
    false,
    'Neo4j refuse l’accès à {uri} : nom ou mot de passe. Vérifiez NEO4J_USER et NEO4J_PASSWORD.',
    'Neo4j refuses access at {uri}: user or password. Check NEO4J_USER and NEO4J_PASSWORD.',
    'Neo4j가 {uri} 접속을 거부했습니다. NEO4J_USER와 NEO4J_PASSWORD를 확인하세요.',
  ),
  STORE_UNAVAILABLE: error(
    503,
    true,
    'Le graphe ne répond pas pour le moment ({reason}). Rien n’a été perdu ; réessayez dans un instant.',
    'The graph does not answer for the moment ({reason}). Nothing was lost; try again in a moment.',
    '지금은 그래프가 응답하지 않습니다({reason}). 잃은 것은 없습니다. 잠시 후 다시 시도하세요.',
  ),
  REQUEST_INVALID: error(
    400,
    false,
    'La demande n’est pas comprise : {detail}.',
    'The request is not understood: {detail}.',
    '요청을 이해할 수 없습니다: {detail}.',
  ),
  ADDRESS_UNKNOWN: error(
    404,
    false,
    'Rien ne se trouve à l’adresse {path}.',
    'Nothing is found at the address {path}.',
    '{path} 주소에는 아무것도 없습니다.',
  ),
  HOST_REFUSED: error(
    403,
    false,
    'Cette demande vient d’ailleurs ({value}) : Passerelle ne répond qu’à cet ordinateur.',
    'This request comes from elsewhere ({value}): Passerelle answers this computer only.',
    '이 요청은 다른 곳({value})에서 왔습니다. Passerelle는 이 컴퓨터에만 응답합니다.',
  ),
  ENTITY_UNKNOWN: error(
    404,
    false,
    'Rien dans le graphe ne porte l’identifiant « {id} ». Peut-être a-t-il été fusionné ou retiré : cherchez son nom.',
    'Nothing in the graph has the id "{id}". It may have been merged or removed: search for its name.',
    '그래프에 "{id}" 식별자를 가진 항목이 없습니다. 병합되었거나 삭제되었을 수 있으니 이름으로 검색하세요.',
  ),
  DOCUMENT_UNKNOWN: error(
    404,
    false,
    'Aucun document ne porte l’identifiant « {id} ».',
    'No document has the id "{id}".',
    '"{id}" 식별자를 가진 문서가 없습니다.',
  ),
  CHANGE_UNKNOWN: error(
    404,
    false,
    'Le journal n’a pas de changement « {id} ».',
    'The journal has no change "{id}".',
    '기록에 "{id}" 변경이 없습니다.',
  ),
  CHANGE_CONFLICT: error(
    409,
    true,
    'Quelqu’un a modifié « {id} » entre-temps. Rien n’a été écrit ; reprenez à partir de l’état actuel.',
    'Somebody changed "{id}" in the meantime. Nothing was written; start again from the present state.',
    '그사이 다른 사람이 "{id}"을(를) 변경했습니다. 아무것도 기록되지 않았습니다. 현재 상태에서 다시 시작하세요.',
  ),
  DOCUMENT_MISSING: error(
    404,
    false,
    'Le fichier {file} ne peut être ouvert ({reason}). Vérifiez son nom et ses droits.',
    'The file {file} cannot be opened ({reason}). Check its name and permissions.',
    '{file} 파일을 열 수 없습니다({reason}). 이름과 권한을 확인하세요.',
  ),
  DOCUMENT_EMPTY: error(
    422,
    false,
    'Le document {file} est vide : il n’y a rien à lire. Rien n’a été écrit.',
    'The document {file} is empty: there is nothing to read. Nothing was written.',
    '{file} 문서가 비어 있어 읽을 내용이 없습니다. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_NOT_TEXT: error(
    422,
    false,
    'Le fichier {file} n’est pas d’un format que l’on sait lire ({reason}). Enregistrez-le en texte, Markdown, HTML, Word (.docx) ou PDF, puis recommencez. Rien n’a été écrit.',
    'The file {file} is not of a format that can be read ({reason}). Save it as text, Markdown, HTML, Word (.docx) or PDF and try again. Nothing was written.',
    '{file} 파일은 읽을 수 있는 형식이 아닙니다({reason}). 텍스트, Markdown, HTML, Word(.docx), PDF로 저장한 뒤 다시 시도하세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_TOO_LARGE: error(
    413,
    false,
    'Le document {file} compte {found} caractères ; on en lit au plus {limit}. Scindez-le. Rien n’a été écrit.',
    'The document {file} has {found} characters; at most {limit} are read. Split it. Nothing was written.',
    '{file} 문서는 {found}자입니다. 최대 {limit}자까지 읽습니다. 나누어 주세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_FILE_TOO_LARGE: error(
    413,
    false,
    'Le fichier {file} pèse {found} Mo ; on en lit au plus {limit} Mo. Scindez-le, ou retirez-en les images. Rien n’a été écrit.',
    'The file {file} weighs {found} MB; at most {limit} MB are read. Split it, or take its images out. Nothing was written.',
    '{file} 파일은 {found}MB입니다. 최대 {limit}MB까지 읽습니다. 나누거나 이미지를 빼 주세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_TOO_MANY_PAGES: error(
    413,
    false,
    'Le document {file} compte {found} pages ; on en lit au plus {limit}. Scindez-le. Rien n’a été écrit.',
    'The document {file} has {found} pages; at most {limit} are read. Split it. Nothing was written.',
    '{file} 문서는 {found}쪽입니다. 최대 {limit}쪽까지 읽습니다. 나누어 주세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_ARCHIVE_UNSAFE: error(
    422,
    false,
    'Le fichier {file} est une archive démesurée ({entries} fichiers, {unpacked} Mo une fois dépliée) ; on en ouvre au plus {maxEntries} fichiers, {maxUnpacked} Mo et {maxRatio} fois sa taille. Enregistrez-en le texte seul. Rien n’a été écrit.',
    'The file {file} is an outsized archive ({entries} files, {unpacked} MB unpacked); at most {maxEntries} files, {maxUnpacked} MB and {maxRatio} times its size are opened. Save its text alone. Nothing was written.',
    '{file} 파일은 지나치게 큰 압축 파일입니다(파일 {entries}개, 풀면 {unpacked}MB). 파일 {maxEntries}개, {maxUnpacked}MB, 원래 크기의 {maxRatio}배까지만 엽니다. 텍스트만 따로 저장해 주세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_UNREADABLE: error(
    422,
    false,
    'Le fichier {file} ne s’ouvre pas comme {format} : il est abîmé ou incomplet. Ouvrez-le dans son programme, enregistrez-le de nouveau, puis recommencez. Rien n’a été écrit.',
    'The file {file} does not open as {format}: it is damaged or incomplete. Open it in its own program, save it again and retry. Nothing was written.',
    '{file} 파일을 {format} 형식으로 열 수 없습니다. 손상되었거나 불완전합니다. 해당 프로그램에서 다시 저장한 뒤 시도하세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_ENCRYPTED: error(
    422,
    false,
    'Le fichier {file} est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis recommencez. Rien n’a été écrit.',
    'The file {file} is protected by a password. Save it without one and try again. Nothing was written.',
    '{file} 파일은 암호로 보호되어 있습니다. 암호 없이 저장한 뒤 다시 시도하세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_WITHOUT_TEXT: error(
    422,
    false,
    'Les pages de {file} sont des images : il n’y a pas de texte à lire. Passez-le d’abord à la reconnaissance de caractères (OCR). Rien n’a été écrit.',
    'The pages of {file} are pictures: there is no text to read. Run character recognition (OCR) on it first. Nothing was written.',
    '{file}의 쪽은 그림이라 읽을 글자가 없습니다. 먼저 문자 인식(OCR)을 해 주세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_TOO_SLOW: error(
    422,
    false,
    'La lecture de {file} a été arrêtée après {seconds} s. Enregistrez-en le texte seul, puis recommencez. Rien n’a été écrit.',
    'Reading {file} was stopped after {seconds} s. Save its text alone and try again. Nothing was written.',
    '{file} 읽기가 {seconds}초 후 중단되었습니다. 텍스트만 저장한 뒤 다시 시도하세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_TOO_HEAVY: error(
    422,
    false,
    'La lecture de {file} demandait plus de {limit} Mo de mémoire et a été arrêtée. Enregistrez-en le texte seul, puis recommencez. Rien n’a été écrit.',
    'Reading {file} needed more than {limit} MB of memory and was stopped. Save its text alone and try again. Nothing was written.',
    '{file} 읽기에 {limit}MB보다 많은 메모리가 필요하여 중단되었습니다. 텍스트만 저장한 뒤 다시 시도하세요. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_LANGUAGE_UNKNOWN: error(
    422,
    false,
    'Le document {file} n’est ni en français ni en anglais : Passerelle ne sait pas encore le lire. Rien n’a été écrit.',
    'The document {file} is neither in French nor in English: Passerelle cannot read it yet. Nothing was written.',
    '{file} 문서는 프랑스어나 영어가 아닙니다. Passerelle는 아직 읽을 수 없습니다. 아무것도 기록되지 않았습니다.',
  ),
  DOCUMENT_WITHOUT_FACTS: error(
    422,
    false,
    'Le document {file} a été lu, mais aucun fait n’y a été trouvé : ni visite, ni fonction, ni rencontre. Rien n’a été écrit.',
    'The document {file} was read, but no fact was found in it: no visit, role or meeting. Nothing was written.',
    '{file} 문서를 읽었으나 방문, 직책, 만남 등의 사실을 찾지 못했습니다. 아무것도 기록되지 않았습니다.',
  ),
  QUERY_INVALID: error(
    400,
    false,
    'Cette requête Cypher n’est pas comprise : {detail}',
    'This Cypher query is not understood: {detail}',
    '이 Cypher 질의를 이해할 수 없습니다: {detail}',
  ),
  QUERY_NOT_READING: error(
    403,
    false,
    'Ici, on ne fait que lire : {what} n’est pas permis. Écrivez une requête MATCH … RETURN.',
    'Reading only here: {what} is not allowed. Write a MATCH … RETURN query.',
    '여기서는 읽기만 가능합니다. {what}은(는) 허용되지 않습니다. MATCH … RETURN 질의를 작성하세요.',
  ),
  QUERY_NOT_ANSWERED: error(
    422,
    false,
    'Le moteur embarqué ne répond pas sûrement à ceci : {what}. {instead}',
    'The embedded engine does not answer this reliably: {what}. {instead}',
    '내장 엔진은 다음에 확실히 답할 수 없습니다: {what}. {instead}',
  ),
  QUERY_TOO_LONG: error(
    408,
    false,
    'La requête a été arrêtée après {seconds} s. Restreignez-la (une étiquette, LIMIT, un chemin plus court).',
    'The query was stopped after {seconds} s. Narrow it (a label, LIMIT, a shorter path).',
    '질의가 {seconds}초 후 중단되었습니다. 범위를 줄이세요(레이블, LIMIT, 더 짧은 경로).',
  ),
  QUERY_TOO_LARGE: error(
    413,
    false,
    'La réponse dépasse {limit}. Ajoutez LIMIT, ou demandez moins de colonnes.',
    'The answer exceeds {limit}. Add LIMIT, or ask for fewer columns.',
    '응답이 {limit}을(를) 넘습니다. LIMIT을 추가하거나 열을 줄이세요.',
  ),
  UNEXPECTED: error(
    500,
    true,
    'Une erreur inattendue s’est produite. Rien n’a été écrit à moitié ; le journal du serveur en dit plus (repère {reference}).',
    'Something unexpected went wrong. Nothing was written in half; the server’s log says more (reference {reference}).',
    '예기치 않은 오류가 발생했습니다. 반쯤 기록된 것은 없습니다. 자세한 내용은 서버 로그를 보세요(참조 {reference}).',
  ),
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof ERRORS;
/** A value that is itself a sentence comes in each language. */
export type ErrorValues = Readonly<Record<string, string | number | Localized>>;

/** An error that a person can do something about. Anything else that is thrown is a defect of ours and becomes UNEXPECTED. */
export class PasserelleError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  constructor(code: ErrorCode, values: ErrorValues = {}, options?: ErrorOptions) {
    super(errorSentence(code, values, 'en'), options);
    this.name = 'PasserelleError';
    this.code = code;
    this.values = values;
  }
}

/** The error's sentence in a language. A value that was not given stays visible as `{name}`. */
export function errorSentence(code: ErrorCode, values: ErrorValues, language: UiLanguage): string {
  return ERRORS[code].sentence[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
