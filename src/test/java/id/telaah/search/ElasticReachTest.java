package id.telaah.search;

import org.junit.jupiter.api.AfterEach;

class ElasticReachTest extends ReachContract {
    private final ElasticIndexesOfTest indexes = new ElasticIndexesOfTest();

    @Override
    PassageIndex open(TextAnalysis analysis) {
        return indexes.open(analysis, true);
    }

    @AfterEach
    void drop() {
        indexes.drop();
    }
}
