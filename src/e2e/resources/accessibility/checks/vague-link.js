// In a list of the page's links, "here" leads nowhere.
({ all, seen, name, words }) => {
  const VAGUE = /^(click( here)?|here|more|read( more)?|learn more|this( link| page)?|link|details|go|hier( klicken)?|mehr( lesen)?|weiterlesen|aquí|haga clic( aquí)?|(leer |saber )?más|ici|cliquez ici|en savoir plus|lire( la suite)?)[.… »›>→]*$/i;
  return all('a[href], [role=link]').filter(each => seen(each) && VAGUE.test(words(name(each))))
    .map(element => ({ element, wrong: `"${words(name(element))}" does not say where it leads` }));
}
