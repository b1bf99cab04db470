/** Every shape of the interface, drawn for 16 × 16 with the color of the text around it. */
const shapes = {
  right: 'M2.5 8.5l3.5 4 7.5-9',
  wrong: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  partly: 'M5 14V2.5h4.2a3.3 3.3 0 0 1 0 6.6H5',
  missed: 'M8 2.2a5.8 5.8 0 1 0 .01 0z',
  extra: 'M8 2v12M2 8h12',
  info: 'M8 1.5a6.5 6.5 0 1 0 .01 0zM8 7.2v4.3M8 4.4v.4',
  warning: 'M8 1.8L14.8 14H1.2zM8 6.2v3.6M8 11.7v.4',
  denied: 'M8 1.5a6.5 6.5 0 1 0 .01 0zM3.5 3.5l9 9',
  rejected: 'M6 3L2.5 6.5L6 10M2.5 6.5h7a4 4 0 0 1 0 8H6',
  paid: 'M1.5 3.5h13v9h-13zM4.8 8.1l2.2 2.2 4.2-4.6',
  pending: 'M8 1.5a6.5 6.5 0 1 0 .01 0zM8 4.2V8l2.6 1.8',
  close: 'M4 4l8 8M12 4l-8 8',
  next: 'M6 3l5 5-5 5',
} as const

export type GlyphName = keyof typeof shapes

/** A shape beside a word. It says nothing to a screen reader: the word does. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
      <path d={shapes[name]} stroke-linejoin="round" />
    </svg>
  )
}
