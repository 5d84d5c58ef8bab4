/** The first sight where nothing was read yet: what to do next. */
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Face } from '../ui/Face.tsx';

export function EmptyGraph({ onReload }: { readonly onReload: () => void }) {
  const { t } = useText();
  return (
    <Face
      title={t('explore.empty.title')}
      actions={
        <Button look="primary" onPress={onReload}>
          {t('explore.empty.reload')}
        </Button>
      }
    >
      <p>{t('explore.empty.text')}</p>
      <code>{t('explore.empty.command')}</code>
      <p>{t('explore.empty.next')}</p>
    </Face>
  );
}
