package nl.kroniek.log;

class EmbeddedContractTest extends LogContract {

    EmbeddedContractTest() {
        super(new TestLog());
    }
}
