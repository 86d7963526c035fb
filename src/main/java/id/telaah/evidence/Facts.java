package id.telaah.evidence;

import java.util.List;

/** The facts of one dossier, as the rules see them. */
public record Facts(
        Setting setting,
        List<Source> sources,
        List<Link> links,
        List<Statement> statements,
        List<Tally> tallies,
        List<Review> reviews,
        List<FollowUp> followUps,
        List<Unread> unread) {
    public Facts {
        sources = List.copyOf(sources);
        links = List.copyOf(links);
        statements = List.copyOf(statements);
        tallies = List.copyOf(tallies);
        reviews = List.copyOf(reviews);
        followUps = List.copyOf(followUps);
        unread = List.copyOf(unread);
    }
}
