"""The page as a feed: RSS 2.0 with the enclosures that podcast and video apps play, and the names they look for.

Required by RSS 2.0 (rssboard.org/rss-specification): channel title, link and description; item title or description; enclosure url,
length and type; RFC 822 dates. The iTunes, Media RSS and Podcasting 2.0 namespaces add length, picture and subtitles.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urljoin
from xml.etree import ElementTree

from api.ownpage.items import Item, Site
from core.settings import settings

NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "podcast": "https://podcastindex.org/namespace/1.0",
}
for _prefix, _uri in NAMESPACES.items():
    ElementTree.register_namespace(_prefix, _uri)


def rss(site: Site, items: Sequence[Item]) -> bytes:
    """The feed of these items, newest first."""
    root = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(root, "channel")
    _text(channel, "title", site.title)
    _text(channel, "link", site.url)
    _text(channel, "description", site.about or site.title)
    _text(channel, "language", site.language)
    _text(channel, "generator", "JARVIS")
    if items:
        _text(channel, "lastBuildDate", items[0].rfc822)
    _empty(channel, "atom:link", href=f"{site.url}/feed.xml", rel="self", type="application/rss+xml")
    _text(channel, "itunes:author", site.title)
    _text(channel, "itunes:explicit", "false")
    for item in items:
        _item(ElementTree.SubElement(channel, "item"), item)
    ElementTree.indent(root, " ")
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _item(node: ElementTree.Element, item: Item) -> None:
    _text(node, "title", item.title)
    _text(node, "link", item.url)
    _text(node, "guid", item.id, isPermaLink="false")
    _text(node, "pubDate", item.rfc822)
    _text(node, "description", "\n\n".join(part for part in (item.description, " ".join(item.hashtags)) if part) or item.title)
    for tag in item.hashtags:
        _text(node, "category", tag.lstrip("#"))
    _empty(node, "enclosure", url=item.media_url, length=str(item.size_bytes), type=item.mime)
    _empty(node, "media:content", url=item.media_url, fileSize=str(item.size_bytes), type=item.mime, medium=item.kind)
    if item.length:
        _text(node, "itunes:duration", item.length)
    if item.picture_url:
        _empty(node, "itunes:image", href=item.picture_url)
        _empty(node, "media:thumbnail", url=item.picture_url)
    for track in item.captions:
        _empty(node, "podcast:transcript", url=urljoin(settings().base_url, track.path), type="text/vtt", language=track.language)


def _name(name: str) -> str:
    prefix, colon, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else name


def _text(parent: ElementTree.Element, name: str, text: str, **attributes: str) -> None:
    node = ElementTree.SubElement(parent, _name(name), attributes)
    node.text = "".join(character for character in text if character >= " " or character in "\t\n")  # XML has no control characters


def _empty(parent: ElementTree.Element, name: str, **attributes: str) -> None:
    ElementTree.SubElement(parent, _name(name), attributes)
