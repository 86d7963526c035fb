package id.telaah.dossier;

import id.telaah.reporting.Result;
import java.time.Instant;
import java.util.UUID;

/**
 * One judgement of a dossier.
 *
 * @param number counts the judgements of the dossier from 1
 * @param files how many files were judged
 * @param index the index by what the machine suggests
 * @param knowledge digests of knowledge base and rules
 */
public record JudgementSummary(
        UUID id,
        UUID dossier,
        int number,
        Instant judgedAt,
        int files,
        Result.IndexEntry index,
        Result.Knowledge knowledge) {}
