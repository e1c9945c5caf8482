// An error summary or an invalid field stands on the page, and the title does not begin with the word.
({ all, seen, words }) => {
  const said = /^(error|fehler|erreur|errore|erro|fout|fel|fejl|feil|virhe|błąd|chyba|hiba|eroare|ошибка|σφάλμα|hata|خطأ|שגיאה|错误|エラー|오류)\s?[::]/iu;
  const shown = all('[aria-invalid=true], .error-summary, .problem, [role=alert]').find(each => seen(each)
    && (each.matches('[aria-invalid=true], .error-summary, .problem') || each.querySelector('a[href^="#"]') || /error/.test(each.className)));
  return shown && !said.test(words(document.title))
    ? [{ element: shown, wrong: `The page shows an error, and its title is "${words(document.title)}"` }] : [];
}
