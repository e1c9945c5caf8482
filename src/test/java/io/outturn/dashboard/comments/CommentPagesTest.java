package io.outturn.dashboard.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.access.Right;
import io.outturn.access.TeamId;
import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.AccountTeams;
import io.outturn.account.Accounts;
import io.outturn.api.Program;
import io.outturn.audit.LogLength;
import io.outturn.identity.People;
import io.outturn.identity.Role;
import io.outturn.identity.Visitor;
import io.outturn.identity.team.Team;
import io.outturn.identity.team.Teams;
import io.outturn.response.Intake;
import io.outturn.response.Sent;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.file.SurveyTexts;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads what customers wrote: for every role, accounts of the own team and of others. */
@Tag("database")
@MicronautTest(transactional = false)
class CommentPagesTest {
  private static final int ENOUGH = 10;
  @Inject Visitor visitor;
  @Inject Program program;
  @Inject Surveys surveys;
  @Inject Intake intake;
  @Inject Accounts accounts;
  @Inject AccountTeams entrusted;
  @Inject Teams teams;
  @Inject People people;
  @Inject LogLength log;
  @Inject Clock clock;
  private final String slug = "comments-" + UUID.randomUUID();
  private Team own = new Team(new TeamId(new UUID(0, 0)), "");
  private Account large = new Account(AccountId.NONE, "", "", "", false);
  private Account small = large;
  private @Nullable SurveyVersion version;

  @BeforeEach
  void say() {
    version = surveys.publish(SurveyTexts.survey(slug, yaml()), yaml());
    own = teams.add("Team " + UUID.randomUUID()).orElseThrow();
    large = account("large");
    small = account("small");
    entrusted.entrust(small.id(), Set.of(own.id()));
    for (int n = 0; n < ENOUGH; n++) {
      write(large, "Large says %d <b>".formatted(n), lastMonth());
    }
    write(large, "Large says it today", LocalDate.now(clock));
    write(small, "Small says so", lastMonth());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void areThereForThoseOnlyWhoMayReadThem(Role role) {
    var answer = visitor.get(address(), "Cookie", member(role));
    if (!role.has(Right.READ_COMMENTS)) {
      assertThat(answer.statusCode()).isEqualTo(403);
      return;
    }
    var read = Jsoup.parse(answer.body()).select(".comments blockquote").eachText();
    switch (role) {
      case ADMINISTRATOR, RESEARCHER -> assertThat(read).hasSize(ENOUGH + 2);
      case ACCOUNT_MANAGER -> assertThat(read).containsExactly("Small says so");
      case LEADER -> assertThat(read).hasSize(ENOUGH).allMatch(each -> each.endsWith("<b>"));
      case CONTRIBUTOR, VIEWER -> throw new AssertionError(role + " reads no comments");
    }
  }

  @Test
  void tellLeadersNeitherWhoseNorWhenAndOthersBoth() {
    var leader = page(address() + "?from=2000-01-01&to=2100-01-01", Role.LEADER);
    assertThat(leader.text()).doesNotContain(large.name(), "Small says so", "today");
    assertThat(leader.text()).contains("not shown");
    assertThat(leader.select("input[type=date]")).isEmpty();
    var researcher = page(address(), Role.RESEARCHER);
    assertThat(researcher.select(".comments a").eachText())
        .anyMatch(text -> text.startsWith(small.name()));
    assertThat(page(address() + "?segment=" + small.segment(), Role.LEADER).select(".comments"))
        .isEmpty();
  }

  @Test
  void tellProgramsNoMoreThanPeople() {
    var address = "/api/v1/surveys/%s/comments/why?limit=200".formatted(slug);
    var leader = program.call(program.token(Role.LEADER), "GET", address, "").body();
    assertThat(Program.json(program.call(program.token(Role.LEADER), "GET", address, "")))
        .hasSize(ENOUGH);
    assertThat(leader).doesNotContain("account", "day", "Small");
    var researcher = program.call(program.token(Role.RESEARCHER), "GET", address, "");
    assertThat(Program.json(researcher)).hasSize(ENOUGH + 2);
    assertThat(researcher.body()).contains(small.slug());
  }

  @Test
  void areNotedWheneverSomebodyReadsThem() {
    long before = log.length();
    page(address(), Role.LEADER);
    assertThat(log.grownSince(before)).isTrue();
  }

  @Test
  void belongToQuestionsThatAreAnsweredInWords() {
    var cookie = visitor.cookie();
    for (var wrong : new String[] {"recommend", "none"}) {
      var path = "/surveys/" + slug + "/comments/" + wrong;
      assertThat(visitor.get(path, "Cookie", cookie).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void areLedToFromTheResultsForThoseWhoMay() {
    var link = ".question a[href$=/comments/why]";
    assertThat(page("/surveys/" + slug, Role.LEADER).select(link)).hasSize(1);
    assertThat(page("/surveys/" + slug, Role.VIEWER).select(link)).isEmpty();
  }

  private String address() {
    return "/surveys/" + slug + "/comments/why";
  }

  private LocalDate lastMonth() {
    return LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
  }

  private void write(Account account, String words, LocalDate day) {
    var asked = Objects.requireNonNull(version);
    intake.submit(Sent.to(asked, words).by(account.id()).on(day).words("why", words).submission());
  }

  private Account account(String name) {
    var slug = name + "-" + UUID.randomUUID();
    return accounts.open(slug, "Account " + slug, "segment-" + slug, false);
  }

  private String member(Role role) {
    var email = UUID.randomUUID() + "@example.org";
    teams.join(own.id(), people.add(email, "Somebody", role).id());
    return visitor.cookie(email, role);
  }

  private Document page(String path, Role role) {
    var answer = visitor.get(path, "Cookie", visitor.cookie(role));
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private String yaml() {
    return SurveyTexts.english(slug);
  }
}
