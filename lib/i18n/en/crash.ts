export const crash = {
  title: 'The panel stopped',
  text: 'Something in it went wrong. What was captured is stored, and capture goes on without the panel.',
  reload: 'Reload the panel',
} as const;
