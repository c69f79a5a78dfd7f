package nl.kroniek.log;

/** Axon's demands on a storage engine, on a replica set. */
@ReplicaSet.Needed
class ReplicaSetAxonEngineSuiteTest extends AxonEngineSuiteTest {

    @Override
    TestLog newLog() {
        return new TestLog(ReplicaSet.client());
    }
}
