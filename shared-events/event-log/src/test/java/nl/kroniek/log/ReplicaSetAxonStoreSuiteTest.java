package nl.kroniek.log;

/** Axon's demands on an event store, on a replica set. */
@ReplicaSet.Needed
class ReplicaSetAxonStoreSuiteTest extends AxonStoreSuiteTest {

    @Override
    TestLog newLog() {
        return new TestLog(ReplicaSet.client());
    }
}
