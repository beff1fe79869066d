import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Files dragged over the panel. Where they are not accepted nothing happens, instead of what browsers
 * do by themselves: leave the page and show the file.
 *
 * @returns whether files that may be dropped are over the panel
 */
export function useFileDrop(accepts: boolean, dropped: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = accepts ? 'copy' : 'none';
    setOver(accepts);
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (accepts) dropped([...event.dataTransfer.files]);
  });
  useEffect(() => {
    const drag = (event: DragEvent) => onDrag(event);
    const drop = (event: DragEvent) => onDrop(event);
    // From one element to the next is no leaving.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    window.addEventListener('dragenter', drag);
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', drag);
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over && accepts;
}
