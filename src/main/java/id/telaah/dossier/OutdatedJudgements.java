package id.telaah.dossier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets dossiers be judged again when another knowledge base, other rules or another way of reading count than before. People see it as they see every new suggestion: their decisions stay, and what changed since is marked.
 */
@Component
final class OutdatedJudgements {
    private static final Logger LOG = LoggerFactory.getLogger(OutdatedJudgements.class);

    private final DossierRows dossiers;
    private final JudgeJob job;
    private final Changes changes;
    private final TransactionTemplate transaction;

    OutdatedJudgements(DossierRows dossiers, JudgeJob job, Changes changes, TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.job = job;
        this.changes = changes;
        this.transaction = transaction;
    }

    void judgeAgain() {
        for (var dossier : dossiers.all()) {
            transaction.executeWithoutResult(status -> {
                var locked = dossiers.locked(dossier.id());
                if (changes.pending(locked.id()) == null && job.isOutdated(locked)) {
                    changes.judgeAgain(locked.id());
                    LOG.info("Dossier {} was judged with other knowledge and is judged again", locked.id());
                }
            });
        }
    }
}
