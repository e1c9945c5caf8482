// Words, or signs that mean something, that the style sheet writes: they are not in the document.
({ all, style, rendered }) => all('body, body *').filter(rendered).flatMap(element => ['::before', '::after'].flatMap(pseudo => {
  const content = style(element, pseudo).content;
  const written = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(each => each[1]);
  const spokenFor = / \/ /.test(content.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
  const text = written.join('');
  return !spokenFor && /[\p{L}\p{N}*!✓✔✗✘✖✕⚠★☆▲▼●○◆■]/u.test(text)
    ? [{ element, wrong: `The style sheet writes "${text}" ${pseudo === '::before' ? 'before' : 'after'} it` }] : [];
}))
