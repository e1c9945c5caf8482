// Things of one kind that differ in hue, and whether a word or a sign goes with each hue.
({ rgba, hueName }) => {
  // Short words are left out, since "for" and "on" are shared by chance; a text of few letters is taken whole.
  const tokens = text => new Set([
    text.toLowerCase(),
    ...(text.toLowerCase().match(/\p{L}{4,}|[+−–±▲▼△▽●○◆◇■□✓✔✗✘✕⚠★☆!?-]/gu) || []),
  ].filter(Boolean));

  // Does each hue go with a token that all its members have and no member of another hue has?
  const told = groups => groups.every(members => {
    const others = groups.filter(each => each !== members).flat().map(each => tokens(each.text));
    return [...tokens(members[0].text)].some(token =>
      members.every(each => tokens(each.text).has(token)) && !others.some(each => each.has(token)));
  });

  const judge = (things, what) => {
    const hues = [...Map.groupBy(things, each => each.hue)];
    const bright = hues.filter(([hue]) => hue !== 'grey');
    if (hues.length < 2 || bright.length === 0 || told(hues.map(([, members]) => members))) return [];
    const names = hues.map(([hue]) => hue).join(', ');
    return [{ element: bright[0][1][0].element, wrong: `${what} tell ${names} apart by nothing but the colour` }];
  };

  // Of those whose signatures agree, so that no form, weight or dash tells them apart.
  const byHueOnly = (elements, { signature, colour, text, what }) =>
    [...Map.groupBy(elements, each => signature(each).join(' | ')).values()].flatMap(alike =>
      judge(alike.map(element => ({ element, hue: hueName(rgba(colour(element))), text: text(element) })), what));
  return { byHueOnly };
}
