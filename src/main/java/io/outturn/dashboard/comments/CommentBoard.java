package io.outturn.dashboard.comments;

import static java.util.stream.Collectors.toMap;

import io.micronaut.http.uri.UriBuilder;
import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.dashboard.FilterView;
import io.outturn.dashboard.Words;
import io.outturn.outcome.Segments;
import io.outturn.survey.CountedWords;
import io.outturn.theme.Audience;
import io.outturn.theme.Comment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the page of comments together. */
@Singleton
final class CommentBoard {
  private static final int PAGE = 100;
  private final Accounts accounts;
  private final Segments segments;

  CommentBoard(Accounts accounts, Segments segments) {
    this.accounts = accounts;
    this.segments = segments;
  }

  /**
   * A page of comments.
   *
   * @param number which one, from 1
   */
  CommentsPage page(CommentShelf.Read read, String segment, Audience audience, int number) {
    var survey = read.version().survey();
    var home = "/surveys/" + survey.slug();
    var address = home + "/comments/" + read.question().id();
    var known = accounts.all().stream().collect(toMap(Account::id, each -> each));
    var filter = FilterView.of(List.of(), segments.all(), survey.slug(), segment, read.window());
    var shown = read.shown().stream().skip((number - 1L) * PAGE).limit(PAGE).toList();
    return new CommentsPage(
        shown.stream().anyMatch(each -> of(known, each).filter(Account::demonstration).isPresent()),
        survey.title().in(survey.defaultLanguage()),
        home,
        address,
        CountedWords.of(survey, read.question()),
        filter,
        audience.toldWhose(),
        found(read),
        shown.stream().map(each -> line(each, of(known, each), audience)).toList(),
        number == 1 ? "" : address(address, filter, number - 1),
        read.shown().size() > (long) number * PAGE ? address(address, filter, number + 1) : "");
  }

  private static Optional<Account> of(Map<AccountId, Account> known, Comment comment) {
    return Optional.ofNullable(known.get(comment.account()));
  }

  private static String found(CommentShelf.Read read) {
    var hidden = read.written() - read.shown().size();
    var written = Words.count(read.written(), "comment");
    return hidden == 0
        ? written + "."
        : "%s; %s not shown: they are not for you, or too few in their segment to hide who wrote them."
            .formatted(written, Words.number(hidden));
  }

  private static CommentsPage.Line line(
      Comment comment, Optional<Account> account, Audience audience) {
    if (!audience.toldWhose()) {
      return new CommentsPage.Line(comment.words(), "", "");
    }
    var day = Words.day(comment.day());
    return new CommentsPage.Line(
        comment.words(),
        account.map(each -> each.name() + ", " + day).orElse(day),
        account.map(each -> "/accounts/" + each.slug()).orElse(""));
  }

  private static String address(String path, FilterView filter, int number) {
    return UriBuilder.of(path)
        .queryParam("segment", filter.segment())
        .queryParam("from", filter.from())
        .queryParam("to", filter.to())
        .queryParam("page", number)
        .build()
        .toString();
  }
}
