package io.outturn.e2e.accessibility;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which elements scripts listen on, asked of the browser's debugger: a page cannot tell. */
record Listeners(CDPSession debugger) {
  /** What the function finds wrong of the elements and the events that are listened to. */
  static List<Place> on(Page page, String function) {
    var debugger = page.context().newCDPSession(page);
    try {
      return new Listeners(debugger).judged(function);
    } finally {
      debugger.detach();
    }
  }

  private List<Place> judged(String function) {
    var places = new ArrayList<Place>();
    events().forEach((node, events) -> judge(node, events, function, places));
    return places;
  }

  private Map<Integer, JsonArray> events() {
    var document = object("Runtime.evaluate", member("expression", "document"));
    var asked = member("objectId", document.getAsJsonObject("result").get("objectId"));
    asked.addProperty("depth", -1);
    var events = new LinkedHashMap<Integer, JsonArray>();
    for (var each : object("DOMDebugger.getEventListeners", asked).getAsJsonArray("listeners")) {
      var listener = each.getAsJsonObject();
      events
          .computeIfAbsent(listener.get("backendNodeId").getAsInt(), _ -> new JsonArray())
          .add(listener.get("type"));
    }
    return events;
  }

  private void judge(int node, JsonArray events, String function, List<Place> places) {
    var resolved = object("DOM.resolveNode", member("backendNodeId", new JsonPrimitive(node)));
    var call = member("objectId", resolved.getAsJsonObject("object").get("objectId"));
    call.addProperty(
        "functionDeclaration", "function (events) { return (" + function + ")(this, events); }");
    call.addProperty("returnByValue", true);
    var argument = new JsonArray();
    argument.add(member("value", events));
    call.add("arguments", argument);
    var answer = object("Runtime.callFunctionOn", call).getAsJsonObject("result").get("value");
    if (answer != null && answer.isJsonObject()) {
      places.add(place(answer.getAsJsonObject()));
    }
  }

  private static Place place(JsonObject answer) {
    return new Place(answer.get("selector").getAsString(), answer.get("wrong").getAsString(), "");
  }

  private JsonObject object(String method, JsonObject arguments) {
    return debugger.send(method, arguments);
  }

  private static JsonObject member(String name, String value) {
    return member(name, new JsonPrimitive(value));
  }

  private static JsonObject member(String name, JsonElement value) {
    var member = new JsonObject();
    member.add(name, value);
    return member;
  }
}
