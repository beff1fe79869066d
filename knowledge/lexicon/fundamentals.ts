import type { LexiconEntries } from './lexicon.ts';

/** What speaks for a fundamentals round: the web, the machine, the language and the craft, asked as knowledge. */
// biome-ignore format: several entries a line, or it would be ten screens long
export const fundamentals = {
  strong: [
    // the web
    'what happens when you type/enter a/url/address', 'type a url', 'type google com', 'udp', 'three way handshake',
    'tcp handshake', 'tls handshake', 'http 2', 'http 3', 'http 1 1', 'quic', 'head of line blocking',
    'dns resol*/lookup/record/work', 'how does dns/http/https/tcp/tls', 'osi', 'ip address', 'reverse proxy',
    'get and/or/versus/vs post difference',
    // the machine
    'process or/versus/vs/and thread', 'thread or/versus/vs/and process', 'context switch', 'green/virtual thread',
    'coroutine', 'goroutine', 'event loop', 'non blocking', 'blocking i o', 'async await', 'mutex', 'semaphore',
    'compare and swap', 'lock free', 'critical section', 'deadlock conditions', 'deadlock threads', 'thread safe',
    'thread safety', 'global interpreter lock', 'heap and/or/versus stack', 'stack and/or/versus heap',
    'garbage collect*', 'jvm', 'cpu bound', 'i o bound',
    // language and craft
    'object oriented', 'inheritance or/versus/vs/over composition', 'composition over', 'polymorphism', 'encapsulation',
    'single responsibility', 'dependency inversion', 'dependency injection', 'design pattern', 'functional programming',
    'closure', 'pure function', 'generics', 'pass by value/reference', 'hash map/table work', 'how does a hash', 'big o',
    'time complexity', 'space complexity', 'linked list', 'binary search', 'quicksort', 'recursion',
    'dynamic programming',
    // operations basics
    'monolith or/versus/vs/and microservice', 'microservice or/versus/vs/and monolith', 'what is a microservice',
    'container or/versus/vs/and virtual', 'dockerfile', 'continuous integration/delivery/deployment', 'cicd',
    'infrastructure as code', 'serverless', 'horizontal or/versus/vs/and vertical',
    'vertical or/versus/vs/and horizontal', 'bounded context', 'rebase or/versus/vs/and merge',
    // placed by how often it is heard elsewhere
    'two threads', 'heap', 'point one plus point', 'thread', 'tcp', 'basics',
    // how does it work
    'what actually/really happens', 'whats the difference', 'kernel',
    // names, wires and packets
    'types/typing the/an/a address/url/name', 'name becomes/into/to/turns number/address/ip', 'first byte', 'hand shake',
    // one machine, many things at once
    'a thread', 'four/eight/two cores', 'file descriptor',
    // shapes of data and their price
    'log n', 'structure would/do/holds/for', 'hash/hashed map/table/collision', 'bigger/larger than memory/ram',
    // languages and craft
    'strategy/factory/observer/singleton/visitor/adapter/builder/state pattern/or', 'compiled',
    'float/floating/decimal point/equal/add/wrong/money/why',
    // tools and running it
    'git', 'rebase', 'merge or/and rebase', 'container or/and/image/is/differs/really/inside/isolate',
    'image layer/docker/container/base', 'virtual machine',
    // told apart from its neighbours: how it is made, whatever is built on it
    'your language', 'in your/this/that language', 'descriptor', 'you dee', 'dee pee', 'and why does', 'same bucket',
    'o of', 'processor', 'await', 'debugger',
  ],
  plain: [
    // asked as knowledge
    'eats/uses/takes more memory', 'more and more memory', 'until it is killed/dies/crashes memory',
    'find/finds out where a name/domain/host/address', 'name like example/google',
    'wrong with this loop/line/method/class/query/function', 'one big program/service/application or',
    'big program or twenty/many/small', 'what speaks for/against which',
    'what does it mean method/function/variable/class/that', 'method/function is async/static/final/synchronized/pure',
    'whats inside a', 'how does my laptop/browser/computer/phone', 'pressing/press/hit/hitting enter browser/page/url',
    'between enter/click and page/seeing/response', 'composition instead/rather/over inheritance',
    'inheritance instead/rather/or composition', 'what a/an container/thread/process/closure/interface/mutex/socket is',
    'how does a/the hash/garbage/thread/event/browser/compiler/jvm work/do/inside',
    'add/adds/adding one same counter/variable', 'many connections one/single thread', 'single thread*',
    'explain to someone/junior/me/beginner what/how',
    // languages and tools
    'java', 'python', 'golang', 'typescript', 'javascript', 'node js', 'linux', 'docker', 'lambda',
    // question stems
    'explain to a junior/five/child/grandmother/student', 'explain how works', 'explain in simple/own words',
    'in your own words', 'under the hood', 'which language', 'why java/go/python/rust/node', 'compiled or interpreted',
    'static or dynamic typ*', 'type system', 'look at this code/snippet/function',
    'what is wrong with this code/function/snippet', 'what does this code/function/snippet print/do', 'clean code',
    'technical/tech debt', 'exception or/versus error/return/result',
    // two things at once inside a process
    'threads share/sharing memory/state/variable', 'counter wrong/ends lower threads',
    'one process/machine many requests', 'ten thousand connections one', 'one thread serve/handle thousand',
    'blocks the loop', 'parallel* or/versus/vs/and concurren*', 'concurren* or/versus/vs/and parallel*',
    'synchronous or/versus/vs/and asynchronous', 'out of memory', 'stack overflow', 'hash function', 'array or list',
    'list or set', 'depth first', 'n log n',
    // deploy and run, as knowledge
    'what does a load balancer', 'sticky session', 'what is rest', 'stateless', 'state in the server',
    'what happens after you push/merge', 'from commit to production', 'why containers', 'graceful shutdown', 'sigterm',
    'when would you not microservices', 'why microservices', 'modular monolith',
    // named outright, yet heard in other rounds too
    'memory leak', 'singleton', 'socket', 'cookies or/versus/and session explain', 'thread pool', 'cold start',
    'atomic operation', 'immutab*', 'data structure', 'decorator', 'domain driven',
    // placed by how often it is heard elsewhere
    'keep alive', 'volatile', 'oop', 'solid', 'process', 'http', 'framework', 'runtime', 'container', 'complexity',
    'what is a/an', 'explain what', 'difference',
    // how does it work
    'how does/do it/that/this/a/the actually/really/internally work/inside',
    'what happens/goes on inside/under/underneath/internally/between/when/in enter/address/hood/call/url/file/press/line/machine/wire',
    'explain/tell me/us how/what/why/the difference/a/works/is', 'difference between', 'differ from',
    'what is/s/are the difference', 'what does it/the mean/stand/do/word',
    'as if/you i/to were/am/a five/nine/child/junior', 'have you heard', 'under the bonnet/hood/covers',
    'all the way down/to metal', 'down to the/metal wire/kernel/bytes/bits', 'bottom up',
    'from function/code/program to metal/kernel/disk',
    'what/who does/do the kernel/compiler/os/interpreter/browser/resolver/scheduler/linker', 'system call', 'syscall',
    'user space', 'scheduler decides/picks/how', 'pros and cons of',
    'when would you use/pick/choose/prefer a/an/list/map/interface/thread',
    'give me/an example of pattern/recursion/closure',
    'why does it/this/that/the print/loop/program/code/counter/language/addition/float',
    'why is it/that/this/a faster/slower/order/constant/wrong', 'what does/will it/this/that print/output/return',
    // names, wires and packets
    'enter on/in/the address/url/browser', 'name into a number/address', 'who knows/do you ask first/number/address/next',
    'handshakes', 'three way', 'round trips before', 'packet lost/arrives/order/goes/get/travel/drop', 'packet',
    'segment/window size/tcp', 'congestion', 'slow start', 'nagle', 'udp or', 'reliable over unreliable',
    'port number/listen/open/two/share/is/and', 'two programs/processes share/same/on port/file/one', 'listening on',
    'connection stays/open/kept/reused/pool/refused/reset/closed', 'time wait', 'subnet', 'cidr', 'nat', 'mac address',
    'arp', 'gateway timeout', 'bandwidth or/versus/and latency', 'latency and/or/versus/vs throughput/bandwidth',
    'throughput and/or/versus/vs latency', 'certificate chain/checked/authority/trust', 'padlock',
    'public and/or/versus/vs private key', 'symmetric', 'http methods/verbs', 'methods change nothing',
    'get or/versus/vs/and post', 'idempotent method means/which', 'stateless mean/protocol/or/why/http',
    'http stateless/port/two/three/works/request', 'https and/or/versus/vs http', 'websocket work/differs/upgrade',
    'cookie/cookies work/is/are/sent/explain', 'mime', 'base64', 'url encoding', 'utf 8', 'unicode', 'ascii', 'emoji',
    'character encoding/bytes/string', 'endian*', 'bitwise', 'twos complement', 'binary number', 'hexadecimal',
    // one machine, many things at once
    'process or/and/versus/vs/fork/share/talk', 'atomic', 'lock in/inside one/process/program/threads/code',
    'inside one/a/the process/program/jvm', 'within one/a process/program', 'in one process',
    'counter/variable two/threads/shared/ends/less/wrong/lower/missing', 'plus one threads/twice/lost',
    'each other waiting/wait forever', 'waits/waiting for each/other', 'waiting on the same channel/lock',
    'channel blocks/buffered/closed/nobody/reads/writes/select', 'async/await is/do/does/what/really/versus/or',
    'promise in/javascript/or/future', 'callback hell', 'blocked/blocks/blocking the thread/loop/event',
    'fifty/ten thousand connections/tabs/open/sockets', 'epoll', 'select poll', 'one thread', 'single threaded',
    'thread per', 'pool of threads', 'thread pool/stack/cost/cheap/share/sleep/wait', 'context switch*', 'cores',
    'core idle/busy/hundred/one/eight/use', 'parallel or/and/versus concurrent', 'amdahl', 'false sharing', 'cache line',
    'l1/l2/l3 cache', 'branch predict*', 'row down/across matrix/faster/loop/column', 'matrix', 'loop', 'for loop',
    'faster/slower same/eight/ten additions/loop/work/times loop/order/array', 'locality',
    'memory/ram grows/leak/runs/full/until/is/never/allocated/freed/gigabyte/megabytes/virtual',
    'memory grows/climbs/leaks until/over/restart/killed/reboot', 'out of memory killed/killer/reboot/with',
    'swap/swapping memory/disk', 'virtual memory', 'page fault', 'stack', 'stack frame', 'allocat*', 'pointer',
    'dangling', 'reference counting', 'reference or/and/versus/vs value/copy/counting/weak', 'garbage',
    'pause gc/collector', 'collector', 'by value', 'by reference', 'copy or reference', 'shallow', 'deep copy', 'mutable',
    'file open/descriptor/handles/deleted/read/line/one', 'inode', 'filesystem', 'signal term/kill/process/sigkill',
    'zombie process', 'exit code', 'bash', 'chmod', 'load average',
    // shapes of data and their price
    'linear', 'logarithm*', 'n squared', 'quadratic', 'constant time', 'worst case', 'amorti*',
    'which/what structure/data/algorithm/collection would/do/holds/for', 'collision',
    'array or/and/versus/vs/list/sorted', 'trie', 'heap or/and/versus', 'priority queue', 'stack or/and/versus/vs queue',
    'graph/tree traversal/search/breadth/shortest', 'shortest path/way', 'dijkstra', 'sorted', 'sorting', 'merge sort',
    'stable sort', 'two sum', 'palindrome', 'reverse a/the string/list', 'fibonacci', 'recursive',
    'recurs* or/without/stack/base', 'duplicates in/find/from array/list', 'anagram', 'whiteboard coding', 'pseudo code',
    'memoization', 'greedy', 'backtracking', 'sliding window', 'two pointers',
    'ten/hundred gigabyte file/sort/with one/memory', 'gigabyte of memory/ram', 'doesnt/not fit in/into memory/ram',
    'external sort', 'lookup constant/fast/slow/in', 'find one/a/it in million/sorted/list/thousand',
    'find the duplicate/missing/largest/median/kth', 'count words/distinct/unique/letters', 'insert in the middle/front',
    'double/grow the array/size/capacity', 'skip list', 'red black', 'balanced',
    // languages and craft
    'object', 'class or/and/would/inherits/extends/interface/each', 'interface or/versus/vs/and', 'abstract class',
    'composition', 'liskov', 'open closed', 'coupling', 'cohesion', 'polymorph*', 'encapsulat*', 'abstraction', 'yagni',
    'pattern would/do/which/is/or/have', 'inversion', 'pure', 'lambda or/expression/in', 'map filter/reduce',
    'higher order', 'monad', 'type safe/erasure/inference/static/dynamic/strong/weak/system', 'compiler', 'interpreted',
    'interpreter', 'bytecode', 'just in time', 'garbage collected', 'exception or/checked/swallow/catch/throw/finally',
    'try/catch/finally block/return', 'error as/or value/exceptions', 'hash code',
    'string immutable/builder/concatenate/compare/interned/equal', 'point one', 'integer/int overflow/max/size',
    'iterator', 'generator or/yield/python', 'gil', 'asyncio', 'scala', 'c plus plus',
    'variable scope/static/global/local/captured', 'global variable/state', 'refactor this/that/it/the method/class/code',
    'clean', 'ddd', 'aggregate root', 'hexagonal', 'mvc', 'three tier', 'twelve factor',
    'dependency version/semantic/lock/transitive', 'semantic version*',
    // tools and running it
    'merge conflict', 'cherry pick', 'branch long/feature/strategy/trunk/commit/git/or', 'trunk based', 'force push',
    'cgroup*', 'kubernetes is/does/what/why/pod', 'pods is/dies/and/or container/node', 'pipeline stage/steps/from',
    'commit to/until production', 'ansible', 'yaml', 'cloud is/means/or', 'microservices or/when/why/not/versus/vs',
    'horizontal scaling/or', 'scale up or/versus out', 'scale out', 'sidecar',
    'load balancer does/do/layer/how/pick/l4/l7', 'layer four/seven/4/7', 'round robin', 'forward proxy', 'bytes', 'port',
    'variable',
    // told apart from its neighbours: how it is made, whatever is built on it
    'what actually', 'why does', 'what happens/happened between', 'a hash', 'whats in a/an',
    'what is in a/an header/packet/commit/image/frame', 'press enter', 'on/over the wire',
    'browser and/to the server/kernel/network/machine', 'linked', 'what/how is it/the doing/processor/cpu while/when',
    'code in/that shows/below/here',
  ],
  weak: [
    'cpu', 'protocol', 'pattern', 'concurren*', 'compile', 'concept', 'operating system', 'language',
    'what do you know about', 'rust', 'definition of', 'algorithm', 'why do we need',
    // placed by how often it is heard elsewhere
    'code review', 'pull request', 'shared variable/state/memory', 'race condition',
    // how does it work
    'whats a', 'to my/your/a/an grandmother/mother/junior/intern/child/nephew/daughter/son/beginner/manager',
    'guess why/what/how/output', 'puzzle/riddle/trick question',
    // one machine, many things at once
    'leaks',
    // shapes of data and their price
    'tree',
    // languages and craft
    'equals', 'code/function/method/snippet prints/does/wrong/smell/refactor/name/do/looks',
    // tools and running it
    'program', 'array', 'browser', 'operating', 'memory', 'structure', 'string',
  ],
} as const satisfies LexiconEntries;
