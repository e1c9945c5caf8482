({ all }) => all('meta[name=viewport]').filter(each => /user-scalable\s*=\s*(no|0)\b/i.test(each.content)
    || parseFloat((each.content.match(/maximum-scale\s*=\s*([\d.]+)/i) || [])[1]) < 5)
  .map(element => ({ element, wrong: `The page may not be enlarged: ${element.content}` }))
