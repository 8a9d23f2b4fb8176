// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/style_painting.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace plenum::ui {

namespace {

constexpr int kScrollBarExtent = 12;
constexpr int kScrollHandleLength = 32;
constexpr int kIconSize = 20;
constexpr int kMessageIconSize = 32;
constexpr int kIndicatorSize = 18;
constexpr int kTextEditFrame = 5;
constexpr int kSpinButtonWidth = 22;
constexpr int kItemPadding = 6; // beside the words of a row
constexpr int kLinkLead = 4;    // of a link above and below, as painting::kLinkPadding beside it
constexpr int kComboArrowWidth = 28;

bool isPopupList(const QWidget *widget)
{
    return widget != nullptr && widget->inherits("QComboBoxListView");
}

bool isTextEditor(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

bool isHoverable(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QLineEdit *>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
           qobject_cast<const QTabBar *>(widget) != nullptr ||
           qobject_cast<const QScrollBar *>(widget) != nullptr ||
           qobject_cast<const QSlider *>(widget) != nullptr ||
           qobject_cast<const QSplitterHandle *>(widget) != nullptr;
}

// Controls grow with the font and never shrink below what a finger or a shaky hand needs.
int controlHeight(const QStyleOption *option)
{
    return std::max(kControlHeight, option->fontMetrics.height() + 14);
}

QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        handle = static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep));
        handle = std::clamp(handle, std::min(kScrollHandleLength, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    return vertical ? QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), handle)
                    : QRect(bar.rect.left() + start, bar.rect.top(), handle, bar.rect.height());
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(bar);
    const bool vertical = bar.orientation == Qt::Vertical;
    QRect rect = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSubPage:
        vertical ? rect.setBottom(handle.top() - 1) : rect.setRight(handle.left() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        vertical ? rect.setTop(handle.bottom() + 1) : rect.setLeft(handle.right() + 1);
        return rect;
    default:
        return {};
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part)
{
    const QRect all = spin.rect;
    const int buttons = spin.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : kSpinButtonWidth;
    const int half = (all.height() - 4) / 2;
    QRect rect = all;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(all.right() - buttons - 1, all.top() + 2, buttons, half);
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(all.right() - buttons - 1, all.top() + 2 + half, buttons, half);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = all.adjusted(6, 2, -buttons - 4, -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(spin.direction, all, rect);
}

QRect comboBoxPart(const QStyleOptionComboBox &combo, QStyle::SubControl part)
{
    const QRect all = combo.rect;
    QRect rect = all;
    if (part == QStyle::SC_ComboBoxArrow)
        rect = QRect(all.right() - kComboArrowWidth + 1, all.top(), kComboArrowWidth, all.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        rect = all.adjusted(combo.editable ? 4 : 10, 1, -kComboArrowWidth, -1);
    return QStyle::visualRect(combo.direction, all, rect);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isHoverable(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // The rounded frame also paints the ground, see PE_Frame below.
    if (isTextEditor(widget) && qobject_cast<QFrame *>(widget)->frameShape() == QFrame::StyledPanel)
        qobject_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Palette &c = Theme::colors();
    switch (element) {
    case PE_PanelButtonCommand:
        painting::pushButton(painter, *option, painting::buttonKind(widget));
        return;
    case PE_PanelButtonTool:
        painting::toolButton(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        painting::radioButton(painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        painting::checkBox(painter, *option);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            painting::lineEdit(painter, *option, option->state.testFlag(State_ReadOnly));
        return;
    }
    case PE_FrameLineEdit:
        return; // part of the panel
    case PE_Frame:
        if (isTextEditor(widget))
            painting::lineEdit(painter, *option, option->state.testFlag(State_ReadOnly));
        else // the view inside is square
            painting::roundedBox(painter, option->rect, 0, QColor(), c.controlBorder);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), c.border);
        return;
    case PE_FrameGroupBox:
        painting::roundedBox(painter, option->rect, kCardRadius, c.surface, c.border);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painting::roundedBox(painter, option->rect, 0, element == PE_PanelMenu ? c.surface : QColor(),
                             c.controlBorder);
        return;
    case PE_PanelTipLabel:
        painting::roundedBox(painter, option->rect, 0, c.surface, c.controlBorder);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          c.border);
        return;
    case PE_PanelItemViewItem:
        painting::itemPanel(painter, *option);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const bool open = option->state.testFlag(State_Open);
            const bool mirrored = option->direction == Qt::RightToLeft;
            painting::chevron(painter, option->rect,
                              open       ? painting::Arrow::Down
                              : mirrored ? painting::Arrow::Left
                                         : painting::Arrow::Right,
                              c.secondaryText);
        }
        return;
    case PE_IndicatorArrowDown:
        painting::chevron(painter, option->rect, painting::Arrow::Down,
                          option->palette.color(QPalette::ButtonText));
        return;
    case PE_FrameFocusRect:
        // Push and tool buttons draw their ring with their panel; the list of a combo box has its selection.
        if (qobject_cast<const QPushButton *>(widget) == nullptr && !isPopupList(widget) &&
            painting::showsFocus(*option))
            painting::focusRing(painter, option->rect, 4);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool Style::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const
{
    const Palette &c = Theme::colors();
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button == nullptr)
            return false;
        painting::buttonLabel(painter, *button, painting::buttonKind(widget));
        return true;
    }
    if (element == CE_TabBarTabLabel) {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (tab == nullptr)
            return false;
        QStyleOptionTab copy(*tab);
        copy.state &= ~State_HasFocus; // the ring is drawn with the shape
        const QColor color = option->state.testFlag(State_Selected) ? c.accent : c.secondaryText;
        copy.palette.setColor(QPalette::WindowText, color);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    if (element == CE_ItemViewItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item == nullptr)
            return false;
        QStyleOptionViewItem copy(*item);
        copy.palette.setColor(QPalette::HighlightedText, c.text);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return true;
    }
    return false;
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Palette &c = Theme::colors();
    if (drawLabel(element, option, painter, widget))
        return;
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            painting::tab(painter, *tab);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            painting::menuItem(painter, *item);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            painting::progressBar(painter, *bar);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->state.testFlag(State_MouseOver) ? c.accent : c.border);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, c.surface);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          c.border);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.surface);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar) {
            painting::scrollBar(painter, *bar, scrollHandle(*bar));
            return;
        }
        if (control == CC_Slider) {
            painting::slider(painter, *bar, subControlRect(control, option, SC_SliderGroove, widget),
                             subControlRect(control, option, SC_SliderHandle, widget));
            return;
        }
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox) {
        painting::comboBox(painter, *combo, comboBoxPart(*combo, SC_ComboBoxArrow));
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        painting::spinBox(painter, *spin, spinBoxPart(*spin, SC_SpinBoxUp),
                          spinBoxPart(*spin, SC_SpinBoxDown));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return visualRect(Qt::LeftToRight, option->rect, scrollBarPart(*bar, subControl));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup)
        return comboBoxPart(*combo, subControl);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return spinBoxPart(*spin, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = frame != nullptr && frame->lineWidth > 0 ? kSpaceSmall : 0;
        return option->rect.adjusted(inset, 1, -inset, -1);
    }
    if (element == SE_PushButtonContents)
        return option->rect;
    if (element == SE_PushButtonLayoutItem && painting::buttonKind(widget) == painting::ButtonKind::Link)
        return option->rect.adjusted(painting::kLinkPadding, kLinkLead, -painting::kLinkPadding, -kLinkLead);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const bool link = painting::buttonKind(widget) == painting::ButtonKind::Link;
        // One pixel of room: the advance of a shaped text may be rounded down.
        result.setWidth(size.width() + 1 + 2 * (link ? painting::kLinkPadding : kSpaceLarge - 1));
        result.setHeight(controlHeight(option));
        return result;
    }
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(controlHeight(option));
        return result;
    case CT_ComboBox:
        result.setWidth(size.width() + kComboArrowWidth + 14);
        result.setHeight(controlHeight(option));
        return result;
    case CT_ToolButton:
        result = result.expandedTo(QSize(controlHeight(option), controlHeight(option)));
        return result;
    case CT_RadioButton:
    case CT_CheckBox:
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + 10));
        return result;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + 12));
        return result;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return painting::menuItemSize(*item);
        return result;
    case CT_TabBarTab:
        return {size.width(), std::max(result.height(), option->fontMetrics.height() + 20)};
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + 12));
        return result;
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return kScrollHandleLength;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return kIconSize;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicatorSize;
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kSpaceSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return kSpaceMedium;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TabBarTabHSpace:
        return 2 * kSpaceMedium;
    case PM_TabBarTabVSpace:
        return kSpaceMedium;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MessageBoxIconSize:
        return kMessageIconSize;
    case PM_FocusFrameHMargin:
        return kItemPadding;
    case PM_DefaultFrameWidth:
        if (isTextEditor(widget))
            return kTextEditFrame;
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(Icon::Info, Tint::Accent);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning, Tint::Warning);
    case SP_MessageBoxCritical:
        return icon(Icon::Warning, Tint::Bad);
    case SP_LineEditClearButton:
        return icon(Icon::Close, Tint::Secondary);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace plenum::ui
