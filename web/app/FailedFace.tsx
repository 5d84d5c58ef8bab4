/** What a screen shows when the server could not answer: what happened, what was kept, what to try. */
import type { ReactNode } from 'react';
import { ApiFailure } from '../api.ts';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Face } from '../ui/Face.tsx';
import { PartMissing } from '../ui/later.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Where else to go; in place of trying again where that would bring the same answer. */
  readonly wayOut?: ReactNode;
}

export function FailedFace({ error, onRetry, wayOut }: Props) {
  const { t } = useText();
  const sentence = sentenceOf(error, t);
  const handleRetry = () => {
    if (error instanceof PartMissing) error.forget();
    onRetry();
  };
  return (
    <Face
      isFailure
      title={t('failed.title')}
      actions={
        <>
          {(wayOut === undefined || !isFinal(error)) && (
            <Button look="primary" onPress={handleRetry}>
              {t('failed.retry')}
            </Button>
          )}
          {wayOut}
        </>
      }
    >
      <p>{sentence}</p>
      <p>{t('failed.kept')}</p>
    </Face>
  );
}

/** The server has answered, and would answer the same again. */
function isFinal(error: unknown): boolean {
  return error instanceof ApiFailure && error.kind === 'refused' && !error.isRetriable;
}

function sentenceOf(error: unknown, t: ReturnType<typeof useText>['t']): string {
  if (error instanceof PartMissing) return t('failed.silent');
  if (!(error instanceof ApiFailure)) return t('failed.crashed');
  return error.sentence ?? t(error.kind === 'silent' ? 'failed.silent' : 'failed.garbled');
}
