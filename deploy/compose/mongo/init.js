// Makes the replica set, and the user of the registry with what it needs: reading and writing one database.
const fs = require('fs');
const secret = (name) => fs.readFileSync('/run/secrets/' + name, 'utf8').trim();
const NODES = ['mongo1', 'mongo2', 'mongo3'];

function rooted(address) {
  const connection = new Mongo(address);
  connection.getDB('admin').auth('root', secret('mongo-root-password'));
  return connection;
}

function patiently(what, attempt) {
  for (let left = 60; ; left--) {
    try {
      return attempt();
    } catch (trouble) {
      if (left === 0) throw new Error(what + ': ' + trouble.message);
      sleep(1000);
    }
  }
}

const first = patiently('mongo1 does not answer', () => rooted('mongodb://mongo1:27017/?directConnection=true'));
const members = NODES.map((host, id) => ({ _id: id, host: host + ':27017' }));
try {
  first.getDB('admin').runCommand({ replSetInitiate: { _id: 'kroniek', members } });
} catch (trouble) {
  if (trouble.codeName !== 'AlreadyInitialized') throw trouble;
}

const set = 'mongodb://' + NODES.map((host) => host + ':27017').join(',') + '/?replicaSet=kroniek';
patiently('no node became the primary', () => {
  const kroniek = rooted(set).getDB('kroniek');
  if (!kroniek.getUser('kroniek')) {
    kroniek.createUser({
      user: 'kroniek',
      pwd: secret('mongo-kroniek-password'),
      roles: [{ role: 'readWrite', db: 'kroniek' }],
    });
  }
});
print('the replica set and the user of the registry are there');
