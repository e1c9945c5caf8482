// A picture either says what it shows or says that it shows nothing.
({ all, rendered, label, words, hiddenFromReaders, spoken, ancestors }) => {
  const ownName = svg => label(svg) || words(svg.querySelector(':scope > title')?.textContent || '');
  const inNamed = svg => svg.closest('[role=img]:not(svg)') && label(svg.closest('[role=img]:not(svg)'));
  const besideWords = svg => {
    const control = svg.closest('a, button, label, summary');
    return control && (label(control) || words(spoken(control)));
  };
  const outermost = all('svg').filter(svg => !svg.parentElement?.closest('svg') && rendered(svg) && !hiddenFromReaders(svg));
  return outermost.filter(svg => !/^(none|presentation)$/.test(svg.getAttribute('role') || '')).flatMap(svg => {
    if (inNamed(svg) || (besideWords(svg) && !svg.hasAttribute('role'))) return [];
    if (!ownName(svg)) return [{ element: svg, wrong: 'It has no title, no aria-label and no aria-hidden' }];
    return /^(img|graphics-)/.test(svg.getAttribute('role') || '') ? []
      : [{ element: svg, wrong: `It is named "${ownName(svg).slice(0, 60)}" and has no role=img that makes the name heard` }];
  });
}
