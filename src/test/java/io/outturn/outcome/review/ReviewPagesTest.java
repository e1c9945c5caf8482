package io.outturn.outcome.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.identity.Visitor;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.Workspace;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@MicronautTest(transactional = false)
class ReviewPagesTest {
  @Inject Visitor visitor;
  @Inject Workspace workspace;
  @Inject Outputs outputs;
  @Inject Reviews reviews;
  @Inject ReviewWatch watch;
  private final String segment = "segment-" + UUID.randomUUID();
  private String cookie = "";

  @BeforeEach
  void signIn() {
    cookie = visitor.cookie();
  }

  @Test
  void opensOnceHoweverManyLook() throws Exception {
    var objective = watermelon("Portal", "App");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> look =
          () -> {
            watch.look(objective.id());
            return true;
          };
      threads.invokeAll(Stream.generate(() -> look).limit(8).toList()).forEach(Future::resultNow);
    }
    var review = reviews.of(objective.id());
    assertThat(review).hasSize(1);
    assertThat(review.getFirst().because())
        .startsWith("Every output is done, and \u201c=Nurses recommend us\u201d is off track.");
    assertThat(review.getFirst().outputs()).hasSize(2);
    assertThat(get("/reviews").select("main li").text())
        .contains(objective.title(), "Open: 0 of 2 decided");
  }

  @Test
  void opensOnlyWhereItIsDue() {
    var open = objective("Open");
    workspace.output(open);
    var felt = felt();
    workspace.complete(workspace.output(felt));
    var draft = workspace.readyDraft();
    Stream.of(open, felt, draft).map(Objective::id).forEach(watch::look);
    assertThat(Stream.of(open, felt, draft).flatMap(each -> reviews.of(each.id()).stream()))
        .isEmpty();
  }

  @Test
  void closesWhenEveryOutputIsDecidedAndDoesWhatWasDecided() {
    var objective = watermelon("Keep it", "Change it", "Stop it", "Replace it");
    var review = opened(objective);
    var early = post(home(review) + "/closure", "words=W&seen=0");
    assertThat(Jsoup.parse(early.body()).select(".problem").text())
        .contains("Decide about every output first: 4 to go");
    decide(review, "Keep it", "KEEP", "", 0);
    decide(review, "Change it", "CHANGE", "", 1);
    decide(review, "Stop it", "STOP", "", 2);
    var page = get(home(review));
    assertThat(page.select("a:contains(Close the review)")).isEmpty();
    decide(review, "Replace it", "REPLACE", "&replacement=A+call&plannedFor=2027-06-01", 3);
    assertThat(get(home(review)).select("a:contains(Close the review)")).hasSize(1);
    assertThat(post(home(review) + "/closure", "words=Ask+first&seen=4").statusCode())
        .isEqualTo(303);
    assertThat(outputs.of(objective.id()))
        .extracting(Output::title, Output::state)
        .containsExactlyInAnyOrder(
            tuple("Keep it", OutputState.DONE),
            tuple("Change it", OutputState.COMMITTED),
            tuple("Stop it", OutputState.RETIRED),
            tuple("Replace it", OutputState.RETIRED),
            tuple("A call", OutputState.PROPOSED));
    var closed = get(home(review));
    assertThat(closed.text()).contains("Learned: Ask first", "Not enough yet");
    assertThat(closed.select("a:contains(Decide)")).isEmpty();
    assertThat(get("/let-go").text()).contains("Stop it", "Because of Stop it");
  }

  @Test
  void opensAgainOnlyOnceSomethingElseIsDelivered() {
    var objective = watermelon("Portal");
    var review = opened(objective);
    watch.look(objective.id());
    decide(review, "Portal", "CHANGE", "", 0);
    assertThat(post(home(review) + "/closure", "words=W&seen=1").statusCode()).isEqualTo(303);
    watch.look(objective.id());
    assertThat(reviews.of(objective.id())).hasSize(1);
    workspace.complete(outputs.of(objective.id()).getFirst());
    watch.look(objective.id());
    assertThat(reviews.of(objective.id())).extracting(Review::round).containsExactly(2, 1);
  }

  @Test
  void letsOneOfManyAtTheSameMomentThrough() throws Exception {
    var review = opened(watermelon("Portal"));
    var form = decision("STOP") + "&seen=0";
    Callable<Integer> decide = () -> post(place(review, "Portal"), form).statusCode();
    assertThat(together(decide)).containsExactlyInAnyOrder(303, 409, 409, 409);
    Callable<Integer> close = () -> post(home(review) + "/closure", "words=W&seen=1").statusCode();
    assertThat(together(close)).containsExactlyInAnyOrder(303, 409, 409, 409);
    var late = post(place(review, "Portal"), decision("KEEP") + "&seen=1");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(late.body()).select(".problem").text())
        .contains("The review is closed by now.");
    assertThat(Jsoup.parse(late.body()).select("#reason").text()).isEqualTo("Because");
  }

  @Test
  void saysAllThatIsWrongWithADecision() {
    var review = opened(watermelon("Portal"));
    var answer = post(place(review, "Portal"), "choice=REPLACE&reason=&seen=0");
    assertThat(Jsoup.parse(answer.body()).select(".problem a").eachAttr("href"))
        .containsExactly("#expectation", "#reason", "#replacement", "#plannedFor");
    assertThat(post(home(review) + "/outputs/" + UUID.randomUUID(), "seen=0").statusCode())
        .isEqualTo(404);
  }

  private List<Integer> together(Callable<Integer> deed) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(List.of(deed, deed, deed, deed)).stream()
          .map(Future::resultNow)
          .toList();
    }
  }

  /** All outputs are done, and nobody recommends. */
  private Objective watermelon(String... titles) {
    var objective = objective("Watermelon");
    for (var title : titles) {
      workspace.complete(workspace.output(objective, workspace.deliverable(title)));
    }
    return objective;
  }

  private Objective objective(String title) {
    return measured(title, 2);
  }

  private Objective felt() {
    return measured("Felt", 10);
  }

  private Objective measured(String title, int rating) {
    var version = workspace.survey();
    var where = segment + title;
    workspace.answer(version, workspace.account(where, false), workspace.today(), rating, 40);
    var objective = workspace.published(Workspace.framing(title + " " + UUID.randomUUID()));
    workspace.keyResult(objective, version, where);
    return objective;
  }

  private Review opened(Objective objective) {
    watch.look(objective.id());
    return reviews.of(objective.id()).getFirst();
  }

  private void decide(Review review, String title, String choice, String more, int seen) {
    var form = decision(choice).replace("Because", "Because+of+" + title.replace(' ', '+'));
    var answer = post(place(review, title), form + more + "&seen=" + seen);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  private static String decision(String choice) {
    return "choice=" + choice + "&expectation=NOT_MET&reason=Because";
  }

  private String place(Review review, String title) {
    var output =
        outputs.of(review.objective()).stream()
            .filter(each -> each.title().equals(title))
            .findFirst()
            .orElseThrow();
    return home(review) + "/outputs/" + output.id().value();
  }

  private static String home(Review review) {
    return "/reviews/" + review.id().value();
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", cookie);
  }

  private Document get(String path) {
    return Jsoup.parse(visitor.get(path, "Cookie", cookie).body());
  }
}
