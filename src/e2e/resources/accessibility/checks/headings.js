// A page has one first heading, headings have words, and no level is left out on the way down.
({ all, rendered, spoken, words, hiddenFromReaders }) => {
  const headings = all('h1, h2, h3, h4, h5, h6, [role=heading]').filter(each => rendered(each) && !hiddenFromReaders(each));
  const level = each => +(each.getAttribute('aria-level') || each.localName.slice(1) || 2);
  const firsts = headings.filter(each => level(each) === 1);
  const none = firsts.length === 0 ? [{ element: document.body, wrong: 'The page has no h1' }] : [];
  const many = firsts.slice(1).map(element => ({ element, wrong: 'The page has more than one h1' }));
  const mute = headings.filter(each => !words(spoken(each))).map(element => ({ element, wrong: 'A heading has no words' }));
  const skipped = headings.slice(1).flatMap((element, index) => level(element) > level(headings[index]) + 1
    ? [{ element, wrong: `A heading of level ${level(element)} follows one of level ${level(headings[index])}` }] : []);
  return [...none, ...many, ...mute, ...skipped];
}
