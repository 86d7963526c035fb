package id.telaah.web;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Viewer;
import id.telaah.web.Form.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the agencies of an institution are called. */
@Component
public final class AgencyNames {
    private final Directory directory;

    AgencyNames(Directory directory) {
        this.directory = directory;
    }

    /** By id; an officer knows the own ones. */
    public Map<UUID, String> of(Viewer viewer, UUID institution) {
        return directory.agencies(viewer, institution).stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }

    /** Those that something can be given to, by name. */
    public List<Option> active(Viewer viewer, UUID institution) {
        return directory.agencies(viewer, institution).stream()
                .filter(Agency::active)
                .map(agency -> new Option(agency.id().toString(), agency.name()))
                .toList();
    }
}
