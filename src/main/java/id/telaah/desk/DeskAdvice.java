package id.telaah.desk;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the templates of all screens of this module know. */
@ControllerAdvice(basePackageClasses = DeskAdvice.class)
final class DeskAdvice {
    private final ZoneId zone;

    DeskAdvice(@Value("${telaah.zone:Asia/Jakarta}") ZoneId zone) {
        this.zone = zone;
    }

    /** Where the people are; times are kept in UTC. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return zone;
    }
}
