import { useLayoutEffect, useRef, useState } from 'react';

/** How near the end still counts as being there, in pixels. */
const NEAR_PX = 12;

/** Keeps a scrolled box at its end while the reader is there, and leaves it alone once they scroll up. */
export function useFollowEnd() {
  const box = useRef<HTMLDivElement>(null);
  const lastTop = useRef(0);
  const [following, setFollowing] = useState(true);

  const toEnd = () => {
    if (!box.current) return;
    box.current.scrollTop = box.current.scrollHeight;
    lastTop.current = box.current.scrollTop;
  };

  // Before painting, on every caption: the box contains its own layout, so this stays cheap.
  useLayoutEffect(() => {
    if (following) toEnd();
  });

  const onScroll = () => {
    const el = box.current;
    if (!el) return;
    const nearEnd = el.scrollHeight - el.scrollTop - el.clientHeight < NEAR_PX;
    // Only a move upwards is the reader's: text that grows also leaves the end behind for a moment.
    const leaving = !nearEnd && el.scrollTop < lastTop.current;
    lastTop.current = el.scrollTop;
    if (nearEnd && !following) setFollowing(true);
    if (leaving && following) setFollowing(false);
  };

  const follow = () => {
    toEnd();
    setFollowing(true);
    box.current?.focus();
  };

  return { box, following, onScroll, follow };
}
