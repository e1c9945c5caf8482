// A region that scrolls, and holds nothing that takes the focus, must take it itself.
({ all, style, rendered, focusables }) => all('body *')
  .filter(each => rendered(each) && !each.matches('textarea, select, input') && each.tabIndex < 0)
  .filter(each => (/auto|scroll/.test(style(each).overflowX) && each.scrollWidth > each.clientWidth + 1)
    || (/auto|scroll/.test(style(each).overflowY) && each.scrollHeight > each.clientHeight + 1))
  .filter(each => focusables(each).length === 0)
  .map(element => ({ element, wrong: 'It scrolls, and the keyboard cannot get to it' }))
