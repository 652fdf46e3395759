"""From where a request comes: its network address and its browser, as far as they can be believed."""

import ipaddress

BROWSERS = (
    ("Edg/", "Edge"),
    ("MicroMessenger", "微信"),
    ("QQBrowser", "QQ 浏览器"),
    ("360", "360 浏览器"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
)
"""What tells a browser, the most particular first."""
SYSTEMS = (
    ("Android", "安卓"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("HarmonyOS", "鸿蒙"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)
UNKNOWN = "别的程序"


def neighbourhood(address: str) -> str:
    """What counts as one place: an IPv4 address, or the /64 that a single line of IPv6 is given."""
    try:
        wide = ipaddress.ip_address(address).version == 6
    except ValueError:
        return ""
    if not wide:
        return address
    return str(ipaddress.ip_network(f"{address}/64", strict=False))


def browser_named(agent: str) -> str:
    """The browser and the system it runs on, in a few words, from what it says of itself."""
    browser = next((name for mark, name in BROWSERS if mark in agent), "")
    system = next((name for mark, name in SYSTEMS if mark in agent), "")
    return " · ".join(each for each in (browser, system) if each) or UNKNOWN
