/** What a screen shows when the server could not answer: what happened, what was kept, what to try. */
import { ApiFailure } from '../api.ts';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Face } from '../ui/Face.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

export function FailedFace({ error, onRetry }: Props) {
  const { t } = useText();
  const sentence =
    error instanceof ApiFailure
      ? (error.sentence ?? t(error.kind === 'silent' ? 'failed.silent' : 'failed.garbled'))
      : t('failed.crashed');
  return (
    <Face
      isFailure
      title={t('failed.title')}
      actions={
        <Button look="primary" onPress={onRetry}>
          {t('failed.retry')}
        </Button>
      }
    >
      <p>{sentence}</p>
      <p>{t('failed.kept')}</p>
    </Face>
  );
}
