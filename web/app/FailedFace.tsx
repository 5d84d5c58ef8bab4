/** What a screen shows when the server could not answer: what happened, what was kept, what to try. */
import { ApiFailure } from '../api.ts';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Face } from '../ui/Face.tsx';
import { PartMissing } from '../ui/later.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

export function FailedFace({ error, onRetry }: Props) {
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
        <Button look="primary" onPress={handleRetry}>
          {t('failed.retry')}
        </Button>
      }
    >
      <p>{sentence}</p>
      <p>{t('failed.kept')}</p>
    </Face>
  );
}

function sentenceOf(error: unknown, t: ReturnType<typeof useText>['t']): string {
  if (error instanceof PartMissing) return t('failed.silent');
  if (!(error instanceof ApiFailure)) return t('failed.crashed');
  return error.sentence ?? t(error.kind === 'silent' ? 'failed.silent' : 'failed.garbled');
}
