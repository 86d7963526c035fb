package id.telaah.overview;

import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.audit.Trail;
import id.telaah.overview.ChainCheck.Checked;
import id.telaah.web.NextSteps;
import id.telaah.web.Zone;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells an auditor when the chain of the trail was followed last, and how much came since. */
@Component
@Order(2)
final class TrailSteps implements NextSteps {
    private static final String PLACE = "/trail#chain";

    private final Trail trail;
    private final ChainCheck chain;
    private final Zone zone;

    TrailSteps(Trail trail, ChainCheck chain, Zone zone) {
        this.trail = trail;
        this.chain = chain;
        this.zone = zone;
    }

    @Override
    public List<Step> of(Viewer viewer) {
        if (!viewer.has(Role.AUDITOR)) {
            return List.of();
        }
        return chain.last().map(this::since).orElse(List.of(Step.of("step.chain.never", PLACE)));
    }

    private List<Step> since(Checked last) {
        var fresh = trail.head().sequence() - last.verdict().head().sequence();
        if (last.verdict().whole() && fresh == 0) {
            return List.of();
        }
        var format = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", LocaleContextHolder.getLocale());
        var key = last.verdict().whole() ? "step.chain.old" : "step.chain.broken";
        return List.of(Step.of(key, PLACE, "" + fresh, format.format(last.at().atZone(zone.id()))));
    }
}
