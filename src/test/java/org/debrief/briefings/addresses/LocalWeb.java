package org.debrief.briefings.addresses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;

/** A web of its own: its sites have public names and addresses, and all of them are one server on this machine. */
final class LocalWeb implements Names, Connector, AutoCloseable {

    /** For sites that draw it out to the end anyway. */
    static final Limits QUICKEST = new Limits(Duration.ofMillis(200), Duration.ofMillis(600), 100_000);

    static final Limits QUICK = new Limits(Duration.ofMillis(500), Duration.ofSeconds(2), 100_000);

    /** Writes whatever the site answers, well-formed or not. */
    interface Answer {
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    final List<String> lookedUp = new CopyOnWriteArrayList<>();
    final List<String> connected = new CopyOnWriteArrayList<>();
    final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<List<InetAddress>>> sites = new ConcurrentHashMap<>();
    private final Map<String, Answer> pages = new ConcurrentHashMap<>();
    private final ServerSocket server;

    LocalWeb() throws IOException {
        this(ServerSocketFactory.getDefault());
    }

    LocalWeb(ServerSocketFactory sockets) throws IOException {
        server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::accept);
    }

    /** What the name is looked up to the next time; the last such answer is given for good. */
    LocalWeb site(String name, String... addresses) {
        List<InetAddress> found =
                Arrays.stream(addresses).map(LocalWeb::literal).toList();
        sites.computeIfAbsent(name, unknown -> new ArrayDeque<>()).add(found);
        return this;
    }

    LocalWeb page(String siteAndPath, Answer answer) {
        pages.put(siteAndPath, answer);
        return this;
    }

    LocalWeb page(String siteAndPath, String head, String body) {
        return page(siteAndPath, out -> out.write((head + "\n\n" + body).getBytes(StandardCharsets.UTF_8)));
    }

    PageFetcher fetcher() {
        return fetcher((SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    PageFetcher impatientFetcher() {
        return new PageFetcher(
                this, new PublicAddresses(), this, (SSLSocketFactory) SSLSocketFactory.getDefault(), QUICKEST);
    }

    PageFetcher fetcher(SSLSocketFactory encryption) {
        return new PageFetcher(this, new PublicAddresses(), this, encryption, QUICK);
    }

    @Override
    public List<InetAddress> addressesOf(String name) throws UnknownHostException {
        lookedUp.add(name);
        Deque<List<InetAddress>> answers = sites.get(name);
        if (answers == null) {
            throw new UnknownHostException(name);
        }
        return answers.size() == 1 ? answers.getFirst() : answers.removeFirst();
    }

    @Override
    public Socket connect(InetAddress address, int port, Duration limit) throws IOException {
        connected.add(address.getHostAddress() + " " + port);
        return new Socket(server.getInetAddress(), server.getLocalPort());
    }

    static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void accept() throws IOException {
        while (true) {
            Socket socket = server.accept();
            run(() -> answer(socket));
        }
    }

    private void answer(Socket socket) throws IOException, InterruptedException {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder head = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            requests.add(head.toString());
            String path = head.toString().split(" ")[1];
            String site = head.toString().replaceFirst("(?s).*\nHost: (\\S+).*", "$1");
            Answer none =
                    out -> out.write("HTTP/1.1 404 Not Found\nContent-Length: 0\n\n".getBytes(StandardCharsets.UTF_8));
            pages.getOrDefault(site + path, none).writeTo(socket.getOutputStream());
        }
    }

    private interface Task {
        void run() throws IOException, InterruptedException;
    }

    private static void run(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException | InterruptedException e) {
                // The fetcher has gone, or the test is over.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
