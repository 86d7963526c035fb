package id.telaah.search;

import org.junit.jupiter.api.AfterEach;

class ElasticPassageIndexTest extends PassageIndexContract {
    private final ElasticIndexesOfTest indexes = new ElasticIndexesOfTest();

    @Override
    PassageIndex open(TextAnalysis analysis) {
        return indexes.open(analysis, false);
    }

    @AfterEach
    void drop() {
        indexes.drop();
    }
}
