// The keyboard stops at something that readers are told is not there.
({ all, focusables }) => all('[aria-hidden=true]').flatMap(hidden => focusables(hidden.parentElement || hidden).filter(each => hidden.contains(each)))
  .map(element => ({ element, wrong: 'It is aria-hidden and takes the focus' }))
