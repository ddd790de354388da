using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Avow.Benchmarks;

/// <summary>nginx with two workers on a free port of this machine, sending the files of a folder, until disposed.</summary>
internal sealed class Nginx : IDisposable
{
    private readonly Process process;

    private Nginx(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Debian keeps it out of ordinary users' path.</summary>
    public static string? Program => new[] { "/usr/sbin/nginx", "/usr/bin/nginx" }.FirstOrDefault(File.Exists);

    public static async Task<Nginx> Start(string folder, CancellationToken cancel)
    {
        var port = FreePort();
        var settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, string.Create(CultureInfo.InvariantCulture, $$"""
            user {{Environment.UserName}};
            daemon off;
            worker_processes 2;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 1000000;
              gzip_static on;
              open_file_cache max=100 inactive=60s;
              default_type text/html;
              client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
              server { listen 127.0.0.1:{{port}}; root {{folder}}/www; }
            }
            """), cancel);
        var started = Child.Start(Program!, ["-p", folder, "-e", Path.Combine(folder, "error.log"), "-c", settings]);
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        try
        {
            await UntilItAnswers(port, cancel);
        }
        catch
        {
            Child.End(started);
            started.Dispose();
            throw;
        }

        return new(started, address);
    }

    public void Dispose()
    {
        Child.End(process);
        process.Dispose();
    }

    private static async Task UntilItAnswers(int port, CancellationToken cancel)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, cancel);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50, cancel);
            }
        }

        throw new InvalidOperationException("nginx does not answer.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
