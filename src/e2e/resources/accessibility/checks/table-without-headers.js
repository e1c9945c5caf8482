// A data table: headers that have words, belong to rows or columns, and a name for the whole.
({ all, rendered, label, words, spoken }) => {
  const data = table => !/^(none|presentation)$/.test(table.getAttribute('role') || '')
    && table.rows.length > 1 && [...table.rows].some(row => row.cells.length > 1);
  const named = table => label(table) || words(table.caption?.textContent || '')
    || words(table.closest('figure')?.querySelector('figcaption')?.textContent || '')
    || label(table.closest('[role=region], section') || document.createElement('i'));
  return all('table').filter(table => rendered(table) && data(table)).flatMap(table => {
    const headers = all('th', table), rows = [...table.rows];
    if (headers.length === 0) return [{ element: table, wrong: 'It has no header cell' }];
    const first = rows[0].cells[0], both = headers.some(th => th.cellIndex > 0) && headers.some(th => th.parentElement !== rows[0]);
    const mute = headers.filter(th => !words(spoken(th)) && th !== first).map(element => ({ element, wrong: 'A header cell has no words' }));
    const loose = both ? headers.filter(th => !th.scope && th !== first && !table.querySelector('[headers]'))
      .map(element => ({ element, wrong: 'The table has headers of rows and columns, and this one says by no scope which it is' })) : [];
    const astray = all('[headers]', table).filter(cell => cell.getAttribute('headers').split(/\s+/).some(id => !table.querySelector('th#' + CSS.escape(id))))
      .map(element => ({ element, wrong: `Its headers attribute names "${element.getAttribute('headers')}", which is no header here` }));
    const columns = [...rows[0].cells].every(cell => cell.localName === 'th');
    const lone = !columns && !rows.slice(1).every(row => row.querySelector('th')) && !table.querySelector('[headers]')
      ? [{ element: table, wrong: 'Neither all columns nor all rows have a header' }] : [];
    const nameless = named(table) ? [] : [{ element: table, wrong: 'It has no caption and no other name' }];
    return [...mute, ...loose, ...astray, ...lone, ...nameless];
  });
}
