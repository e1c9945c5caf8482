// Who speaks to the machine says what is written: the name must hold the visible words.
({ all, seen, label, seenText, words, labels }) => {
  const plain = text => words(text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ' '));
  return all('a[href], button, [role=button], [role=link], summary, input, select, textarea').filter(each => seen(each) && label(each))
    .map(element => ({ element, written: plain(element.matches('input, select, textarea') ? labels(element) : seenText(element)) }))
    .filter(({ element, written }) => /\p{L}{2}/u.test(written) && !plain(label(element)).includes(written))
    .map(({ element, written }) => ({ element, wrong: `"${written}" is written on it, and its name is "${label(element)}"` }));
}
