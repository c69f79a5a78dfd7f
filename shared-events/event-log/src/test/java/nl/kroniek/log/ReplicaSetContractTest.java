package nl.kroniek.log;

@ReplicaSet.Needed
class ReplicaSetContractTest extends LogContract {

    ReplicaSetContractTest() {
        super(new TestLog(ReplicaSet.client()));
    }
}
