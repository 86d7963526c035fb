package id.telaah.evaluation;

import id.telaah.evidence.FactFinder;
import id.telaah.evidence.Setting;
import id.telaah.extraction.Extraction;
import id.telaah.extraction.ExtractionOptions;
import id.telaah.intake.Intake;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reading.Reading;
import id.telaah.search.PassageIndex;
import id.telaah.search.TextAnalysis;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;
import org.yaml.snakeyaml.Yaml;

public class Judge {
    public static void main(String[] a) throws Exception {
        try {
            main2(a);
        } catch (id.telaah.kb.KnowledgeBaseException e) {
            e.faults().forEach(System.out::println);
            System.exit(1);
        } catch (RulesException e) {
            System.out.println(e.faults());
            System.exit(1);
        }
    }

    public static void main2(String[] a) throws Exception {
        var kb = KnowledgeBase.load(Path.of("kb"));
        var ins = kb.instrument("spbe-2020").get();
        var rules = RuleBase.load(Path.of("rules"));
        var only = Integer.getInteger("i", 0);
        var dump = Boolean.getBoolean("dump");
        int ex = 0, n = 0, over = 0;
        try (var ext = new Extraction(ExtractionOptions.DEFAULT)) {
            for (var dir : a) {
                Map<String, Object> c =
                        new Yaml().load(Files.readString(Path.of(dir).resolve("case.yaml")));
                @SuppressWarnings("unchecked")
                var ag = (Map<String, Object>) c.get("agency");
                var docs = new ArrayList<Document>();
                long t0 = System.nanoTime();
                try (var intake = Intake.open(Path.of(dir).resolve("documents"))) {
                    var reading = new Reading(kb.forms());
                    docs.addAll(intake.documents().parallelStream()
                            .map(s -> reading.read(s, ext.extract(s)))
                            .toList());
                }
                long t1 = System.nanoTime();
                var name = ag.get("name").toString().replace("Pemerintah ", "");
                var edition = c.get("edition").toString();
                var asOf = LocalDate.parse(
                        c.get("as_of") instanceof Date d
                                ? d.toInstant().toString().substring(0, 10)
                                : c.get("as_of").toString());
                var setting = new Setting(
                        name, ag.get("kind").toString(), ((Number) c.get("year")).intValue(), edition, asOf);
                var ta = TextAnalysis.of(kb.vocabulary());
                var index = PassageIndex.inMemory(ta);
                docs.forEach(d -> index.add("d", d));
                index.refresh();
                var facts = new FactFinder(kb, ins, edition, ta).find(setting, docs, "d", index);
                long t2 = System.nanoTime();
                var j = RuleSession.judge(rules, ins, facts);
                long t3 = System.nanoTime();
                System.out.println("=== " + dir + " read " + (t1 - t0) / 1000000 + "ms facts " + (t2 - t1) / 1000000
                        + "ms " + facts.statements().size() + " rules " + (t3 - t2) / 1000000 + "ms");
                if (dump || only == 0)
                    for (var s : facts.sources())
                        System.out.println("SRC " + s.id() + " | " + s.form() + " " + s.number() + "/" + s.year()
                                + " | " + s.title() + " | " + s.rank() + " " + s.ownership() + " " + s.date()
                                + " signed=" + s.signed() + " draft=" + s.draftMarks() + " " + s.validFrom() + "-"
                                + s.validTo() + " topics=" + s.topics() + " kinds=" + s.kinds() + " -> "
                                + j.statuses().get(s.id()));
                if (dump || only == 0)
                    for (var l : facts.links())
                        System.out.println(
                                "LINK " + l.kind() + " " + l.by().id() + " -> " + l.of().id() + " " + l.articles());
                @SuppressWarnings("unchecked")
                var gold = (List<Map<String, Object>>) c.get("gold");
                for (var g : gold) {
                    int i = ((Number) g.get("indicator")).intValue();
                    int lv = ((Number) g.get("level")).intValue();
                    var acc = new ArrayList<Integer>(List.of(lv));
                    if (g.get("also_acceptable") instanceof List<?> l) l.forEach(x -> acc.add(((Number) x).intValue()));
                    boolean ev = g.get("support") instanceof List<?> l1 && !l1.isEmpty()
                            || g.get("traps") instanceof List<?> l2 && !l2.isEmpty();
                    var ij = j.indicators().get(i - 1);
                    if (ev) {
                        n++;
                        if (acc.contains(ij.level())) ex++;
                        if (ij.level() > Collections.max(acc)) over++;
                    }
                    boolean bad = !acc.contains(ij.level());
                    if (bad || only == i) {
                        System.out.println((bad ? "BAD " : "ok  ") + "I" + i + " gold " + acc + " got " + ij.level()
                                + " possible " + ij.possible() + (ev ? "" : " (no evidence)") + " blocked "
                                + g.get("blocked_by"));
                        for (var r : ij.requirements())
                            if (only == i || r.level() <= Math.max(lv, ij.level())) {
                                if (r.level() == 1) continue;
                                if (only != i && r.level() > ij.level() + 1) continue;
                                System.out.println("     " + r.id() + " " + r.outcome() + " "
                                        + r.citations().stream()
                                                .limit(3)
                                                .map(p -> p.file()
                                                                .substring(
                                                                        0,
                                                                        Math.min(
                                                                                14,
                                                                                p.file()
                                                                                        .length())) + " p" + p.page()
                                                        + " " + p.locator() + ": "
                                                        + p.quote()
                                                                .substring(
                                                                        0,
                                                                        Math.min(
                                                                                110,
                                                                                p.quote()
                                                                                        .length()))
                                                                .replace("\n", " "))
                                                .toList()
                                        + " "
                                        + r.reasons().stream()
                                                .limit(4)
                                                .map(x -> x.code() + ":"
                                                        + x.detail()
                                                                .substring(
                                                                        0,
                                                                        Math.min(
                                                                                60,
                                                                                x.detail()
                                                                                        .length())) + "@"
                                                        + x.file()
                                                                .substring(
                                                                        0,
                                                                        Math.min(
                                                                                12,
                                                                                x.file()
                                                                                        .length())))
                                                .toList());
                            }
                    }
                    if (only == i && dump) {
                        for (var s : facts.statements())
                            if (s.indicator() == i)
                                System.out.println("   ST "
                                        + s.source()
                                                .id()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                16,
                                                                s.source().id().length())) + " p"
                                        + s.place().page() + " " + s.place().locator() + " " + s.part() + " "
                                        + s.binding() + " " + s.mood() + " " + s.scope() + " " + s.role() + " art="
                                        + s.article() + " el=" + s.elements() + " signs=" + s.signs() + " denied="
                                        + s.denied() + " | " + s.place().quote().replace("\n", " "));
                        for (var s : facts.tallies())
                            if (s.indicator() == i)
                                System.out.println("   TALLY " + s.count() + "/" + s.total() + " " + s.fromTable() + " "
                                        + s.place());
                        for (var s : facts.reviews())
                            if (s.indicator() == i)
                                System.out.println("   REVIEW " + s.object() + " " + s.date() + " issues "
                                        + s.issues().size() + " recs "
                                        + s.recommendations().size() + " pol " + s.policies() + " " + s.place());
                        for (var s : facts.followUps())
                            if (s.indicator() == i)
                                System.out.println(
                                        "   FOLLOW pol=" + s.policy() + " " + s.date() + " matched " + s.matched()
                                                + " names " + s.namesReview() + " done " + s.done() + " " + s.place());
                    }
                }
                if (Boolean.getBoolean("passages"))
                    for (var d : docs)
                        for (var s : d.segments())
                            for (var p : s.passages())
                                System.out.println("P " + d.file() + "#" + s.number() + " p" + p.page() + " ["
                                        + p.locator() + "] " + p.part() + " art=" + p.article() + " H=" + p.headings()
                                        + " L=" + p.leadIn() + " V=" + p.visible() + " | "
                                        + p.text().replace("\t", " ⇥ ").replace("\n", " "));
            }
        }
        System.out.println("evidenced exact " + ex + "/" + n + " over " + over);
        System.exit(0);
    }
}
