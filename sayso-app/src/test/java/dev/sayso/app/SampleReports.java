package dev.sayso.app;

import dev.sayso.time.Days;
import java.time.LocalDate;
import java.util.List;

/** The reports of the invented stories. */
final class SampleReports {
  final SampleReport wire =
      new SampleReport(
          "reports/1-coast-wire.txt",
          "Coast Wire",
          day(4, "The page says so."),
          """
          # Fire destroys warehouse at Pell Quay, at least 3 hurt
          ALDERMOUTH (Coast Wire) - A fire destroyed a warehouse at Pell Quay on Tuesday night, hurting at least three people, the fire brigade said.
          "The sprinklers never came on," harbour master Ines Calloway told reporters. "Somebody had shut the main valve."
          Two dock workers, who asked not to be named for fear of losing their jobs, told Radio Tide that fireworks were stored in the hall.
          Northgate Logistics, which owns the warehouse, denied that fireworks were stored there.
          The fire broke out at 9:40 p.m., Calloway said. It was very likely that the smoke had reached the school, she added.
          """);
  final SampleReport courier =
      new SampleReport(
          "reports/2-courier.txt",
          "Aldermouth Courier",
          day(5, "The page says so."),
          """
          ~ Home News Sport Weather
          ~ Subscribe for 3.90 a month
          # At least 3 hurt as fire destroys Pell Quay warehouse
          A fire destroyed a warehouse at Pell Quay on Tuesday night, hurting at least three people, the fire brigade said.
          "The sprinklers never came on," harbour master Ines Calloway told reporters. "Somebody had shut the main valve."
          Northgate Logistics, which owns the warehouse, denied that fireworks were stored there.
          ~ Share this
          """);
  final SampleReport herald =
      new SampleReport(
          "reports/3-herald.html",
          "The Harbour Herald",
          day(5, "The page says so."),
          """
          # THEY KNEW: port bosses let fireworks burn 🔥
          Five people were hurt when a hall at Pell Quay went up in flames on Tuesday.
          The sprinklers stayed off, Harbour Master Calloway said.
          Fireworks were stored in the hall, two workers told Radio Tide.
          The hall may have been insured twice, a source close to the owner said, asking not to be named because the talks are private.
          % Coast Wire contributed to this report.
          """);
  final SampleReport blog =
      new SampleReport(
          "reports/4-quayside.txt",
          null,
          Days.UNKNOWN,
          """
          # What we know about the <script>alert("fire")</script> at Pell Quay & Sons
          The fire broke out shortly after ten in the evening, according to the café Ménage, which faces the quay.
          The sprinklers did not work.
          Mayor Ruth Adebayo said: “من البحر” and “Nobody told my office about fireworks.”
          """);
  final SampleReport evening =
      new SampleReport(
          "reports/5-evening.txt",
          "Evening Star",
          day(6, "The page says so."),
          """
          # Northgate takes back statement on fireworks
          Northgate Logistics on Thursday withdrew its denial: “There were fireworks in the hall, and we should have said so,” said Piet Onslow, its spokesman.
          Six people were hurt, the hospital said on Thursday.
          Onslow rejected the claim that the sprinklers had been shut off as “nonsense”.
          """);
  final SampleReport tide =
      new SampleReport(
          "reports/6-tide.txt",
          "Radio Tide",
          new Days(
              LocalDate.of(2025, 3, 5),
              LocalDate.of(2025, 3, 7),
              Days.Basis.SOLVED,
              List.of("It calls Tuesday “last Tuesday”.", "The fire was on 4 March.")),
          """
          # Workers: fireworks under the roof
          “There were pallets of rockets, up to the ceiling,” one of two workers told us; both fear for their jobs.
          The fire brigade expects to search the ruin until Sunday.
          """);
  final SampleReport fair =
      new SampleReport(
          "reports/7-fair.txt",
          "Hill Gazette",
          day(5, "The page says so."),
          """
          # Cheese fair opens early
          The cheese fair opens a day early, the parish said.
          """);

  private static Days day(int day, String because) {
    return Days.on(LocalDate.of(2025, 3, day), Days.Basis.METADATA, because);
  }

  /** Those of the first story. */
  List<SampleReport> reports() {
    return List.of(wire, courier, herald, blog, evening, tide);
  }
}
