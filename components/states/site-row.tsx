import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { Site } from '../panel/panel-model.ts';
import { NO_CALL_STRINGS } from './state-strings.ts';

/** A meeting site; those that are not granted yet are asked for when they are first wanted. */
export function SiteRow({ site: { platform, granted } }: { readonly site: Site }) {
  const { siteWanted } = useActions();
  const { name, where } = NO_CALL_STRINGS.site[platform];
  return (
    <li className="flex min-h-10 items-center justify-between gap-3 border-t border-line py-1">
      <span>{name}</span>
      {granted ? (
        <span className="text-soft">{where}</span>
      ) : (
        <Button
          data-action="allow-site"
          data-site={platform}
          aria-label={`${NO_CALL_STRINGS.allow} ${name}`}
          onClick={() => siteWanted(platform)}
        >
          {NO_CALL_STRINGS.allow}
        </Button>
      )}
    </li>
  );
}
