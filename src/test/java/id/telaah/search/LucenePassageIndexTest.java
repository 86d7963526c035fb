package id.telaah.search;

class LucenePassageIndexTest extends PassageIndexContract {
    @Override
    PassageIndex open(TextAnalysis analysis) {
        return PassageIndex.inMemory(analysis);
    }
}
