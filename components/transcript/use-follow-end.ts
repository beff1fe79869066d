import { useLayoutEffect, useRef, useState } from 'react';

/** How near the end still counts as being there, in pixels. */
const NEAR_PX = 12;

/** Keeps a scrolled box at its end while the reader is there, and leaves it alone once they scroll up. */
export function useFollowEnd() {
  const box = useRef<HTMLDivElement>(null);
  const [following, setFollowing] = useState(true);

  const toEnd = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };

  // Before painting, on every caption: the box contains its own layout, so this stays cheap.
  useLayoutEffect(() => {
    if (following) toEnd();
  });

  const onScroll = () => {
    const el = box.current;
    if (el) setFollowing(el.scrollHeight - el.scrollTop - el.clientHeight < NEAR_PX);
  };

  const follow = () => {
    toEnd();
    setFollowing(true);
    box.current?.focus();
  };

  return { box, following, onScroll, follow };
}
