/** A page that loads a bundle and shows what it left in `answer`, or why it failed. */
export const answerPage = `<!doctype html><meta charset="utf-8"><title>Darkfigure</title><pre id="out">nothing</pre>
<script type="module">
  try {
    await import('./bundle.js');
    out.textContent = JSON.stringify(globalThis.answer);
  } catch (error) {
    out.textContent = 'failed: ' + error;
  }
</script>`;

/** What such a page shows, from its document after loading. */
export function outOf(dom: string): string {
  const text = /<pre id="out">([\s\S]*?)<\/pre>/.exec(dom)?.[1] ?? '';
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
