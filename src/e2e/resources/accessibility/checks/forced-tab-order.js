({ controls }) => controls(document).filter(each => each.tabIndex > 0)
  .map(element => ({ element, wrong: `tabindex=${element.tabIndex} takes it out of the order of the page` }))
