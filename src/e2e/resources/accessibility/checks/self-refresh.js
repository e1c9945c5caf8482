({ all }) => all('meta[http-equiv=refresh i]').filter(each => parseFloat(each.content) < 72000)
  .map(element => ({ element, wrong: `The page loads itself again: ${element.content}` }))
