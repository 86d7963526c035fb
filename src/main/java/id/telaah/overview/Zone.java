package id.telaah.overview;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where the people are; times are kept in UTC. */
@ControllerAdvice(basePackageClasses = Zone.class)
final class Zone {
    private final ZoneId id;

    Zone(@Value("${telaah.zone:Asia/Jakarta}") ZoneId id) {
        this.id = id;
    }

    @ModelAttribute("zone")
    ZoneId id() {
        return id;
    }
}
