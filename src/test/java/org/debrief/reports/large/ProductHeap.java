package org.debrief.reports.large;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks into the heap of the product while it works. */
final class ProductHeap {

    private static final long MEGABYTE = 1_048_576;
    private static final int EACH_MILLIS = 100;

    private final MemoryMXBean memory;
    private final ScheduledExecutorService collector = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "heap");
        thread.setDaemon(true);
        return thread;
    });

    // The product was started by this program.
    @SuppressWarnings("BanJNDI")
    ProductHeap(long pid) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
        JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
        MBeanServerConnection server = connector.getMBeanServerConnection();
        memory = ManagementFactory.newPlatformMXBeanProxy(
                server, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    }

    /** Something that takes a while. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** How many megabytes are in use at most while something is done, beyond those before: what is garbage does not count. */
    long growth(Work work) throws IOException, InterruptedException {
        long before = live();
        AtomicLong most = new AtomicLong(before);
        var looking = collector.scheduleWithFixedDelay(
                () -> most.accumulateAndGet(live(), Math::max), 0, EACH_MILLIS, TimeUnit.MILLISECONDS);
        work.run();
        looking.cancel(false);
        return Math.max(0, (most.get() - before) / MEGABYTE);
    }

    private long live() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
