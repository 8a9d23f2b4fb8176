<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ConnectText</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>The authority you chose does not vouch for this server</source>
        <translation>Tổ chức chứng thực bạn chọn không xác nhận máy chủ này</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Check that the file is the one that belongs to this server, and that the address is right.</source>
        <translation>Chưa gửi gì đến máy chủ. Hãy kiểm tra xem tệp có đúng là của máy chủ này và địa chỉ có đúng không.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Máy chủ không chứng minh được danh tính</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority this computer does not know, has run out, or is for another name. Nothing was sent. If your organization has an authority of its own, choose the file with its certificate; whoever looks after the server has it.</source>
        <translation>Chứng thư số của máy chủ do một tổ chức mà máy này không biết cấp, đã hết hạn, hoặc mang tên khác. Chưa gửi gì. Nếu đơn vị của bạn có tổ chức chứng thực riêng, hãy chọn tệp chứng thư số của tổ chức đó; người quản lý máy chủ có tệp này.</translation>
    </message>
    <message>
        <source>The server asks who you are</source>
        <translation>Máy chủ hỏi bạn là ai</translation>
    </message>
    <message>
        <source>Type the user name and the password you have there.</source>
        <translation>Hãy nhập tên người dùng và mật khẩu của bạn trên máy chủ đó.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password</source>
        <translation>Máy chủ không chấp nhận tên người dùng và mật khẩu này</translation>
    </message>
    <message>
        <source>Check both and try again. Plenum does not try by itself, so that nobody is locked out.</source>
        <translation>Hãy kiểm tra cả hai rồi thử lại. Plenum không tự thử lại để không ai bị khóa tài khoản.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Máy chủ không trả lời</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer has a network. Nothing was changed.</source>
        <translation>Hãy kiểm tra địa chỉ và xem máy này có mạng không. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Không có thư mục này</translation>
    </message>
    <message>
        <source>Check the path, and whether the drive is connected or the network folder is open. Nothing was changed.</source>
        <translation>Hãy kiểm tra đường dẫn, và xem ổ đĩa đã được kết nối hoặc thư mục mạng đã được mở chưa. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>You may not use this place</source>
        <translation>Bạn không có quyền dùng nơi này</translation>
    </message>
    <message>
        <source>It is there, but it lets you in no further. Ask whoever looks after it for the right to read and write, or sign in as somebody else.</source>
        <translation>Nơi này có tồn tại nhưng không cho bạn vào tiếp. Hãy xin người quản lý cấp quyền đọc và ghi, hoặc đăng nhập bằng tài khoản khác.</translation>
    </message>
    <message>
        <source>You may not write here</source>
        <translation>Bạn không có quyền ghi ở đây</translation>
    </message>
    <message>
        <source>Reading alone is not enough: your request to join, your marks and your sign-offs are written there. Ask whoever looks after it for the right to write.</source>
        <translation>Chỉ đọc thì chưa đủ: yêu cầu tham gia, đánh dấu và bản ký xác nhận của bạn được ghi ở đó. Hãy xin người quản lý cấp quyền ghi.</translation>
    </message>
    <message>
        <source>There is no room left in this place</source>
        <translation>Nơi này đã hết chỗ trống</translation>
    </message>
    <message>
        <source>Nothing was written. Ask whoever looks after it for more room.</source>
        <translation>Chưa ghi gì. Hãy đề nghị người quản lý cấp thêm chỗ trống.</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <translation>Không có gì tại địa chỉ này</translation>
    </message>
    <message>
        <source>Check the address. Nothing was changed.</source>
        <translation>Hãy kiểm tra lại địa chỉ. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>What is kept there is damaged</source>
        <translation>Nội dung lưu ở đó bị hỏng</translation>
    </message>
    <message>
        <source>It was not used. Tell the secretary, and show the details.</source>
        <translation>Nội dung này không được dùng. Hãy báo thư ký và cho thư ký xem chi tiết.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>Một thư mục.</translation>
    </message>
    <message>
        <source>A WebDAV server; what goes there is encrypted on its way.</source>
        <translation>Một máy chủ WebDAV; dữ liệu được mã hóa trên đường truyền.</translation>
    </message>
    <message>
        <source>A WebDAV server.</source>
        <translation>Một máy chủ WebDAV.</translation>
    </message>
    <message>
        <source>It can be relied on: all that was tried there works.</source>
        <translation>Nơi này đáng tin cậy: mọi phép thử ở đó đều đạt.</translation>
    </message>
    <message numerus="yes">
        <source>It can be relied on. %n of the things that were tried it does not do, which only costs time.</source>
        <translation>
            <numerusform>Nơi này đáng tin cậy. Có %n phép thử không đạt, điều này chỉ làm tốn thêm thời gian.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of the invitation is somewhere else, or not connected at the moment. Check the address with the secretary. Nothing was changed.</source>
        <translation>Kho dữ liệu của lời mời nằm ở nơi khác, hoặc hiện chưa được kết nối. Hãy hỏi thư ký để kiểm tra lại địa chỉ. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>There is nothing here yet</source>
        <translation>Ở đây chưa có gì</translation>
    </message>
    <message>
        <source>The folder is made when you found a space in it.</source>
        <translation>Thư mục sẽ được tạo khi bạn lập không gian họp tại đó.</translation>
    </message>
    <message>
        <source>This is not the store of the invitation</source>
        <translation>Đây không phải là kho dữ liệu của lời mời</translation>
    </message>
    <message>
        <source>Another space is kept here: %1. You did not join it. Check the address with the secretary.</source>
        <translation>Ở đây có một không gian họp khác: %1. Bạn chưa tham gia không gian này. Hãy hỏi thư ký để kiểm tra lại địa chỉ.</translation>
    </message>
    <message>
        <source>%1 is kept here</source>
        <translation>%1 nằm tại đây</translation>
    </message>
    <message>
        <source>To join it you need an invitation. Ask the secretary for a code, and paste it above.</source>
        <translation>Muốn tham gia, bạn cần có lời mời. Hãy xin thư ký mã mời và dán vào ô bên trên.</translation>
    </message>
    <message>
        <source>The store is there: %1</source>
        <translation>Đã tìm thấy kho dữ liệu: %1</translation>
    </message>
    <message>
        <source>This is the store of %1, and it lets you in</source>
        <translation>Đây là kho dữ liệu của %1 và bạn truy cập được</translation>
    </message>
    <message>
        <source>A new space can be kept here</source>
        <translation>Có thể đặt không gian họp mới tại đây</translation>
    </message>
    <message>
        <source>No space is kept here</source>
        <translation>Ở đây không có không gian họp nào</translation>
    </message>
    <message>
        <source>The place is there, but empty. The drive or network folder may not be connected, or the address is another. Check it with the secretary.</source>
        <translation>Nơi này có tồn tại nhưng trống. Có thể ổ đĩa hoặc thư mục mạng chưa được kết nối, hoặc địa chỉ đã khác. Hãy hỏi thư ký để kiểm tra lại.</translation>
    </message>
    <message>
        <source>No space can be kept here</source>
        <translation>Không thể đặt không gian họp tại đây</translation>
    </message>
    <message>
        <source>What is written there does not come back as it was. Everything that was tried was removed again. Choose another place.</source>
        <translation>Nội dung ghi vào đó khi đọc lại không còn như ban đầu. Mọi nội dung ghi thử đã được xóa. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>This invitation code is not complete, or a character of it is wrong. Copy the whole code, from “plenum1-” to its end.</source>
        <translation>Mã mời này không đầy đủ hoặc có ký tự sai. Hãy chép toàn bộ mã, từ “plenum1-” đến hết.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer Plenum. Update Plenum on this computer.</source>
        <translation>Lời mời này được tạo bằng bản Plenum mới hơn. Hãy cập nhật Plenum trên máy này.</translation>
    </message>
    <message>
        <source>This is neither an invitation code nor an address. A code begins with “plenum1-”, an address with “https://” or “/”.</source>
        <translation>Đây không phải là mã mời cũng không phải là địa chỉ. Mã bắt đầu bằng “plenum1-”, địa chỉ bắt đầu bằng “https://” hoặc “/”.</translation>
    </message>
    <message>
        <source>An invitation for %1. Role: %2.</source>
        <translation>Lời mời dành cho %1. Vai trò: %2.</translation>
    </message>
    <message>
        <source>Without encryption: others on the network can read the password and what is sent. What is signed they cannot change. Use https:// if the server has it.</source>
        <translation>Không mã hóa: người khác trên mạng có thể đọc được mật khẩu và những gì được gửi. Những gì đã ký thì họ không sửa được. Hãy dùng https:// nếu máy chủ hỗ trợ.</translation>
    </message>
    <message>
        <source>Another space is kept here. You did not join it. Check the address with the secretary.</source>
        <translation>Ở đây có một không gian họp khác. Bạn chưa tham gia không gian này. Hãy hỏi thư ký để kiểm tra lại địa chỉ.</translation>
    </message>
    <message>
        <source>A sealed space is kept here</source>
        <translation>Ở đây có một không gian họp được niêm phong</translation>
    </message>
    <message>
        <source>The store is there; only members read what is in it</source>
        <translation>Đã tìm thấy kho dữ liệu; chỉ thành viên đọc được nội dung</translation>
    </message>
    <message>
        <source>This is the store of your space, and it lets you in</source>
        <translation>Đây là kho dữ liệu của không gian họp của bạn và bạn truy cập được</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Đã dừng theo yêu cầu.</translation>
    </message>
    <message>
        <source>Stopped as you asked: %1.</source>
        <translation>Đã dừng theo yêu cầu: %1.</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation>Có nội dung vừa nhập không dùng được.</translation>
    </message>
    <message>
        <source>This cannot be used as it stands: %1.</source>
        <translation>Nội dung này chưa dùng được: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Hãy sửa lại rồi thử lại.</translation>
    </message>
    <message>
        <source>What was asked for was not found.</source>
        <translation>Không tìm thấy nội dung được yêu cầu.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Không tìm thấy: %1.</translation>
    </message>
    <message>
        <source>Check the name, or synchronise to see what there is now.</source>
        <translation>Hãy kiểm tra lại tên, hoặc đồng bộ để xem hiện có những gì.</translation>
    </message>
    <message>
        <source>Something different is already there.</source>
        <translation>Ở đó đã có nội dung khác.</translation>
    </message>
    <message>
        <source>Something different is already there: %1.</source>
        <translation>Ở đó đã có nội dung khác: %1.</translation>
    </message>
    <message>
        <source>Neither of the two was overwritten.</source>
        <translation>Cả hai nội dung đều không bị ghi đè.</translation>
    </message>
    <message>
        <source>Synchronise, look at both, and try again.</source>
        <translation>Hãy đồng bộ, xem cả hai rồi thử lại.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Bạn không có quyền thực hiện việc này.</translation>
    </message>
    <message>
        <source>The right to do this is missing: %1.</source>
        <translation>Thiếu quyền thực hiện việc này: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was accepted.</source>
        <translation>Chưa có gì bị thay đổi và chưa có gì được chấp nhận.</translation>
    </message>
    <message>
        <source>Ask the secretary for the role that is needed.</source>
        <translation>Hãy đề nghị thư ký cấp vai trò cần thiết.</translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open the key.</source>
        <translation>Cụm mật khẩu hoặc mã PIN không mở được khóa.</translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open %1.</source>
        <translation>Cụm mật khẩu hoặc mã PIN không mở được %1.</translation>
    </message>
    <message>
        <source>Nothing was signed and nothing was sent.</source>
        <translation>Chưa ký và chưa gửi gì.</translation>
    </message>
    <message>
        <source>Type it again. A card or token may lock itself after several wrong PINs.</source>
        <translation>Hãy nhập lại. Thẻ hoặc thiết bị ký số có thể tự khóa sau vài lần nhập sai mã PIN.</translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked.</source>
        <translation>Nội dung này đang bị khóa hoặc đang được chương trình khác sử dụng.</translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked: %1.</source>
        <translation>Đang bị khóa hoặc đang được chương trình khác sử dụng: %1.</translation>
    </message>
    <message>
        <source>Your work is kept as it was.</source>
        <translation>Công việc của bạn vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>Close the other window of Plenum or unlock the key, then try again.</source>
        <translation>Hãy đóng cửa sổ Plenum khác hoặc mở khóa, rồi thử lại.</translation>
    </message>
    <message>
        <source>The store cannot be reached at the moment.</source>
        <translation>Hiện chưa kết nối được với kho dữ liệu.</translation>
    </message>
    <message>
        <source>This cannot be reached at the moment: %1.</source>
        <translation>Hiện chưa kết nối được: %1.</translation>
    </message>
    <message>
        <source>What is on this computer can still be read, and what you do is kept here.</source>
        <translation>Nội dung đã có trên máy này vẫn đọc được, và những gì bạn làm được lưu tại đây.</translation>
    </message>
    <message>
        <source>Go on working, and synchronise when the connection or the folder is back.</source>
        <translation>Cứ tiếp tục làm việc và đồng bộ khi có lại kết nối hoặc thư mục.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>Không ghi được vào nơi này.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Không ghi được: %1.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Nội dung có từ trước vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation>Hãy xin quyền ghi vào đó, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Ổ đĩa đã hết chỗ trống.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Ổ đĩa không còn đủ chỗ cho %1.</translation>
    </message>
    <message>
        <source>What was saved before is complete, and nothing half-written was left behind.</source>
        <translation>Nội dung đã lưu trước đó vẫn đầy đủ, không có phần nào ghi dở.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Hãy giải phóng bớt dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>Việc này kéo dài quá lâu nên đã được dừng.</translation>
    </message>
    <message>
        <source>This took too long and was stopped: %1.</source>
        <translation>Việc này kéo dài quá lâu nên đã được dừng: %1.</translation>
    </message>
    <message>
        <source>Nothing was lost, and everything else goes on.</source>
        <translation>Không mất gì, mọi việc khác vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time with one paper, tell the secretary.</source>
        <translation>Hãy thử lại. Nếu lần nào cũng gặp với cùng một tài liệu, hãy báo thư ký.</translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts.</source>
        <translation>Dung lượng lớn hơn mức Plenum chấp nhận.</translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts: %1.</source>
        <translation>Lớn hơn mức Plenum chấp nhận: %1.</translation>
    </message>
    <message>
        <source>It was not taken in, and everything else is unchanged.</source>
        <translation>Nội dung này không được tiếp nhận, mọi thứ khác giữ nguyên.</translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation>Hãy thu nhỏ hoặc tách ra, rồi thử lại.</translation>
    </message>
    <message>
        <source>Something is damaged: it does not match its signature or its format.</source>
        <translation>Có nội dung bị hỏng: không khớp với chữ ký hoặc không đúng định dạng.</translation>
    </message>
    <message>
        <source>Damaged, it does not match its signature or its format: %1.</source>
        <translation>Bị hỏng, không khớp với chữ ký hoặc không đúng định dạng: %1.</translation>
    </message>
    <message>
        <source>It was not accepted, and the last good state stays.</source>
        <translation>Nội dung này không được chấp nhận, trạng thái đúng gần nhất vẫn được giữ.</translation>
    </message>
    <message>
        <source>Synchronise again. If it stays damaged, show the details to the secretary.</source>
        <translation>Hãy đồng bộ lại. Nếu vẫn bị hỏng, hãy cho thư ký xem chi tiết.</translation>
    </message>
    <message>
        <source>The file is not a PDF document.</source>
        <translation>Tệp này không phải là tài liệu PDF.</translation>
    </message>
    <message>
        <source>Not a PDF document: %1.</source>
        <translation>Không phải là tài liệu PDF: %1.</translation>
    </message>
    <message>
        <source>Save the paper as PDF and use that file.</source>
        <translation>Hãy lưu tài liệu ở dạng PDF rồi dùng tệp đó.</translation>
    </message>
    <message>
        <source>The PDF document is protected by a password.</source>
        <translation>Tài liệu PDF được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Protected by a password: %1.</source>
        <translation>Được bảo vệ bằng mật khẩu: %1.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing was changed.</source>
        <translation>Tài liệu chưa được mở và chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password, or save one, and use that file.</source>
        <translation>Hãy xin bản không có mật khẩu, hoặc tự lưu một bản như vậy, rồi dùng tệp đó.</translation>
    </message>
    <message>
        <source>The store shows an older state than this computer has already seen.</source>
        <translation>Kho dữ liệu đang hiển thị trạng thái cũ hơn trạng thái máy này đã thấy.</translation>
    </message>
    <message>
        <source>The store shows an older state of %1 than this computer has already seen.</source>
        <translation>Kho dữ liệu đang hiển thị trạng thái của %1 cũ hơn trạng thái máy này đã thấy.</translation>
    </message>
    <message>
        <source>The newer state is kept here. Nothing was replaced.</source>
        <translation>Trạng thái mới hơn được giữ tại đây. Không có gì bị thay thế.</translation>
    </message>
    <message>
        <source>Tell the secretary: a backup may have been put back, or somebody has changed the store.</source>
        <translation>Hãy báo thư ký: có thể một bản sao lưu đã được khôi phục, hoặc có người đã thay đổi kho dữ liệu.</translation>
    </message>
    <message>
        <source>The store holds two different records in one place.</source>
        <translation>Kho dữ liệu có hai bản ghi khác nhau ở cùng một chỗ.</translation>
    </message>
    <message>
        <source>The store holds two different records in the place of %1.</source>
        <translation>Kho dữ liệu có hai bản ghi khác nhau ở chỗ của %1.</translation>
    </message>
    <message>
        <source>The one seen first is kept. The other was not accepted.</source>
        <translation>Bản thấy trước được giữ lại. Bản kia không được chấp nhận.</translation>
    </message>
    <message>
        <source>Tell the secretary, and do not rely on what is new before it is explained.</source>
        <translation>Hãy báo thư ký, và đừng dựa vào nội dung mới khi việc này chưa được làm rõ.</translation>
    </message>
    <message>
        <source>This was written by a newer Plenum than yours.</source>
        <translation>Nội dung này được ghi bằng bản Plenum mới hơn bản của bạn.</translation>
    </message>
    <message>
        <source>Written by a newer Plenum than yours: %1.</source>
        <translation>Được ghi bằng bản Plenum mới hơn bản của bạn: %1.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Nội dung này được giữ nguyên.</translation>
    </message>
    <message>
        <source>Update Plenum on this computer.</source>
        <translation>Hãy cập nhật Plenum trên máy này.</translation>
    </message>
    <message>
        <source>This is known but not supported here.</source>
        <translation>Loại này đã biết nhưng chưa được hỗ trợ ở đây.</translation>
    </message>
    <message>
        <source>This is known but not supported here: %1.</source>
        <translation>Loại này đã biết nhưng chưa được hỗ trợ ở đây: %1.</translation>
    </message>
    <message>
        <source>Choose another file, key or place.</source>
        <translation>Hãy chọn tệp, khóa hoặc nơi khác.</translation>
    </message>
    <message>
        <source>Plenum made a mistake.</source>
        <translation>Plenum đã gặp lỗi.</translation>
    </message>
    <message>
        <source>Plenum made a mistake: %1.</source>
        <translation>Plenum đã gặp lỗi: %1.</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>Nội dung đã lưu trước đó vẫn được giữ.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to those who look after Plenum for you.</source>
        <translation>Hãy thử lại. Nếu vẫn xảy ra, hãy gửi chi tiết cho người phụ trách Plenum của đơn vị.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Hãy kiểm tra lại tên và thư mục.</translation>
    </message>
    <message>
        <source>You may not read this file: %1.</source>
        <translation>Bạn không có quyền đọc tệp này: %1.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or choose another file.</source>
        <translation>Hãy xin quyền đọc, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Cụm mật khẩu không mở được %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, signed or sent.</source>
        <translation>Chưa thay đổi, chưa ký và chưa gửi gì.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Hãy kiểm tra lại rồi thử lại.</translation>
    </message>
    <message>
        <source>Damaged, or not the kind of file it should be: %1.</source>
        <translation>Bị hỏng, hoặc không đúng loại tệp cần có: %1.</translation>
    </message>
    <message>
        <source>It was not used, and nothing was changed.</source>
        <translation>Tệp này không được dùng và chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Check the file, or choose another one.</source>
        <translation>Hãy kiểm tra lại tệp, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>The passphrase does not open this profile: %1.</source>
        <translation>Cụm mật khẩu không mở được hồ sơ này: %1.</translation>
    </message>
    <message>
        <source>The key of this profile is missing: %1.</source>
        <translation>Thiếu khóa của hồ sơ này: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no other key was made in its place.</source>
        <translation>Chưa có gì bị thay đổi, và không có khóa nào khác được tạo để thay thế.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or join the space again with a new profile.</source>
        <translation>Hãy khôi phục tệp này từ bản sao lưu, hoặc tham gia lại không gian họp bằng một hồ sơ mới.</translation>
    </message>
    <message>
        <source>The key of this profile is damaged: %1.</source>
        <translation>Khóa của hồ sơ này bị hỏng: %1.</translation>
    </message>
    <message>
        <source>The part of Plenum that reads PDF documents does not run: %1.</source>
        <translation>Bộ phận đọc tài liệu PDF của Plenum không chạy được: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, Plenum may have to be installed anew on this computer.</source>
        <translation>Hãy thử lại. Nếu vẫn xảy ra, có thể phải cài đặt lại Plenum trên máy này.</translation>
    </message>
    <message>
        <source>Choose the key the secretary knows as yours, or ask the secretary.</source>
        <translation>Hãy chọn khóa mà thư ký biết là của bạn, hoặc hỏi thư ký.</translation>
    </message>
    <message>
        <source>A path leads out of the folder it must stay in.</source>
        <translation>Có một đường dẫn đi ra ngoài thư mục quy định.</translation>
    </message>
    <message>
        <source>This path leads, or could lead, out of the folder it must stay in: %1.</source>
        <translation>Đường dẫn này đi, hoặc có thể đi, ra ngoài thư mục quy định: %1.</translation>
    </message>
    <message>
        <source>It was not followed, and nothing was changed.</source>
        <translation>Đường dẫn không được dùng và chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Put the file into the folder of the meeting, and write its path from there with “/” between the parts.</source>
        <translation>Hãy đặt tệp vào thư mục của cuộc họp và ghi đường dẫn tính từ đó, các phần cách nhau bằng dấu “/”.</translation>
    </message>
    <message>
        <source>The store asks for a user name and a password.</source>
        <translation>Kho dữ liệu yêu cầu tên người dùng và mật khẩu.</translation>
    </message>
    <message>
        <source>The user name and the password are missing or were refused: %1.</source>
        <translation>Tên người dùng và mật khẩu còn thiếu hoặc bị từ chối: %1.</translation>
    </message>
    <message>
        <source>Type them again. Plenum does not try by itself, so that nobody is locked out.</source>
        <translation>Hãy nhập lại. Plenum không tự thử lại để không ai bị khóa tài khoản.</translation>
    </message>
    <message>
        <source>This is no file or folder that can be used here: %1.</source>
        <translation>Không phải tệp hoặc thư mục dùng được ở đây: %1.</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>Hãy kiểm tra lại tên, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>The keyring does not give the secret that opens this profile: %1.</source>
        <translation>Chùm khóa không cung cấp bí mật mở hồ sơ này: %1.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your desktop and try again. If what it kept is lost, only the recovery code of this profile opens it.</source>
        <translation>Hãy mở khóa chùm khóa của máy rồi thử lại. Nếu nội dung chùm khóa đã mất, chỉ mã khôi phục mới mở được hồ sơ này.</translation>
    </message>
    <message>
        <source>This is sealed for others.</source>
        <translation>Nội dung này được niêm phong cho người khác.</translation>
    </message>
    <message>
        <source>This is sealed for others: %1.</source>
        <translation>Nội dung này được niêm phong cho người khác: %1.</translation>
    </message>
    <message>
        <source>What you have is kept. Whoever is not a member any more reads nothing that is new.</source>
        <translation>Những gì bạn có vẫn được giữ. Người không còn là thành viên sẽ không đọc được nội dung mới.</translation>
    </message>
    <message>
        <source>Ask the secretary whether this computer is still listed.</source>
        <translation>Hãy hỏi thư ký xem máy này còn trong danh sách không.</translation>
    </message>
    <message>
        <source>This space is closed on this computer: it was not refreshed in time.</source>
        <translation>Không gian họp này đã đóng trên máy này: không được làm mới kịp thời.</translation>
    </message>
    <message>
        <source>This space is closed on this computer, it was not refreshed in time: %1.</source>
        <translation>Không gian họp này đã đóng trên máy này vì không được làm mới kịp thời: %1.</translation>
    </message>
    <message>
        <source>Its papers and agendas were removed from here. Your own marks and sign-offs are kept.</source>
        <translation>Tài liệu và chương trình họp đã được xóa khỏi máy này. Đánh dấu và bản ký xác nhận của bạn vẫn được giữ.</translation>
    </message>
    <message>
        <source>Synchronise when the store can be reached. Everything comes back then.</source>
        <translation>Hãy đồng bộ khi kết nối được với kho dữ liệu. Mọi nội dung sẽ trở lại.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>sau %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>%1 trước</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a time to a time</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>hôm qua %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HomeText</name>
    <message>
        <source>Synchronising</source>
        <translation>Đang đồng bộ</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>Đã cập nhật, %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Đã cập nhật</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Ngoại tuyến, cập nhật %1</translation>
    </message>
    <message>
        <source>Offline, no contact with the store yet</source>
        <translation>Ngoại tuyến, chưa kết nối với kho dữ liệu lần nào</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store at the next contact.</source>
        <translation>
            <numerusform>%n phần việc của bạn được lưu tại đây và sẽ gửi vào kho dữ liệu ở lần kết nối tới.</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Chưa có tài liệu</translation>
    </message>
    <message>
        <source>Ready offline: %1 of %2 papers</source>
        <translation>Sẵn sàng ngoại tuyến: %1 trên %2 tài liệu</translation>
    </message>
    <message>
        <source>%1 of %2 papers here</source>
        <translation>Đã có %1 trên %2 tài liệu</translation>
    </message>
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>%n tài liệu đang về</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>%n tài liệu đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store once a secretary has let this computer in.</source>
        <translation>
            <numerusform>%n phần việc của bạn được lưu tại đây và sẽ gửi vào kho dữ liệu khi thư ký đã chấp nhận máy này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store when synchronising goes on.</source>
        <translation>
            <numerusform>%n phần việc của bạn được lưu tại đây và sẽ gửi vào kho dữ liệu khi đồng bộ tiếp tục.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>papers of open spaces (%1)</source>
        <translation>tài liệu của các không gian họp mở (%1)</translation>
    </message>
    <message>
        <source>%1: place of the window, language and look</source>
        <translation>%1: vị trí cửa sổ, ngôn ngữ và giao diện</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no lease</comment>
        <translation>không có</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>closed: it was not refreshed for %1</source>
        <translation>đã đóng: không được làm mới trong %1</translation>
    </message>
    <message>
        <source>none: it stays open without the store</source>
        <translation>không có: vẫn mở khi không có kho dữ liệu</translation>
    </message>
    <message>
        <source>%1 without the store; open until %2</source>
        <translation>%1 không có kho dữ liệu; mở đến %2</translation>
    </message>
    <message>
        <source>This space has to be refreshed within %1</source>
        <translation>Không gian họp này phải được làm mới trong vòng %1</translation>
    </message>
    <message>
        <source>Nothing but the rights of its files protects what is kept here: whoever can read them can open it.</source>
        <translation>Nội dung lưu ở đây chỉ được bảo vệ bằng quyền truy cập tệp: ai đọc được tệp thì mở được nội dung.</translation>
    </message>
    <message>
        <source>A passphrase opens what is kept here.</source>
        <translation>Nội dung lưu ở đây được mở bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The keyring of the desktop opens what is kept here.</source>
        <translation>Nội dung lưu ở đây được mở bằng chùm khóa của máy.</translation>
    </message>
    <message>
        <source>There is a recovery code.</source>
        <translation>Có mã khôi phục.</translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation>Chưa có mã khôi phục.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Làm mới lần cuối</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>number, size, sealed or not</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>được niêm phong</translation>
    </message>
    <message>
        <source>not sealed: the space is open</source>
        <translation>không niêm phong: không gian họp mở</translation>
    </message>
    <message>
        <source>Text for searching</source>
        <translation>Văn bản để tìm kiếm</translation>
    </message>
    <message>
        <source>none: each search reads the papers</source>
        <translation>không có: mỗi lần tìm đều đọc lại tài liệu</translation>
    </message>
    <message>
        <source>Signed objects</source>
        <translation>Đối tượng đã ký</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>Đánh dấu của bạn</translation>
    </message>
    <message>
        <source>%1 private, %2 shared</source>
        <translation>%1 riêng tư, %2 chia sẻ</translation>
    </message>
    <message>
        <source>Marks of others</source>
        <translation>Đánh dấu của người khác</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Bản ký xác nhận</translation>
    </message>
    <message>
        <source>%1 own, %2 of others</source>
        <translation>%1 của bạn, %2 của người khác</translation>
    </message>
    <message>
        <source>Own work not in the store yet</source>
        <translation>Phần việc của bạn chưa có trong kho dữ liệu</translation>
    </message>
    <message>
        <source>Keys of the space</source>
        <translation>Khóa của không gian họp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Tổng cộng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln tệp, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Không niêm phong</translation>
    </message>
    <message>
        <source>Passwords of stores</source>
        <translation>Mật khẩu của các kho dữ liệu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Key you sign with</source>
        <translation>Khóa bạn dùng để ký</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>%1: your own file, it stays where it is</source>
        <translation>%1: tệp riêng của bạn, được giữ nguyên tại chỗ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>không lưu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of your work are not in the store yet.</source>
        <translation>
            <numerusform>%Ln phần việc của bạn chưa có trong kho dữ liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private mark(s) are kept nowhere else.</source>
        <translation>
            <numerusform>%Ln đánh dấu riêng tư không được lưu ở nơi nào khác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer leads %Ln space(s): nobody can publish there until an owner takes over.</source>
        <translation>
            <numerusform>Máy này phụ trách %Ln không gian họp: không ai công bố được ở đó cho đến khi một chủ sở hữu tiếp quản.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority that issues your organization&apos;s certificates is kept only here.</source>
        <translation>Tổ chức chứng thực cấp chứng thư số cho đơn vị của bạn chỉ được lưu ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were removed, %1. Looked again: nothing of Plenum is left in the folder.</source>
        <translation>
            <numerusform>Đã xóa %Ln tệp, %1. Đã kiểm tra lại: trong thư mục không còn gì của Plenum.</numerusform>
        </translation>
    </message>
    <message>
        <source>These could not be removed: %1. Their key is destroyed, nobody can open them. Run it again to remove them.</source>
        <translation>Không xóa được các tệp sau: %1. Khóa của các tệp này đã bị hủy, không ai mở được. Hãy chạy lại để xóa.</translation>
    </message>
    <message>
        <source>The keyring did not give these entries up: %1. Remove them there.</source>
        <translation>Chùm khóa không cho xóa các mục sau: %1. Hãy xóa tại đó.</translation>
    </message>
    <message>
        <source>Not Plenum&apos;s, and left alone: %1.</source>
        <translation>Không thuộc Plenum, được giữ nguyên: %1.</translation>
    </message>
    <message>
        <source>Files you exported, printed or saved elsewhere, and the key you sign with, are your own and were not touched.</source>
        <translation>Các tệp bạn đã xuất, in hoặc lưu ở nơi khác và khóa bạn dùng để ký là của riêng bạn và được giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n đồng ý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reservation</source>
        <comment>so many people agree</comment>
        <translation>
            <numerusform>%n đồng ý có bảo lưu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n không đồng ý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstain</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n không biểu quyết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted it</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n đã ghi nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Bổ sung</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay thế</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Đã đổi tên</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Đã chuyển chỗ</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Thời gian mới</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Địa điểm mới</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>place, former place</comment>
        <translation>%1, trước đây: %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>trước đây: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>at another place in the agenda</source>
        <translation>ở vị trí khác trong chương trình</translation>
    </message>
    <message>
        <source>no longer on the agenda</source>
        <translation>không còn trong chương trình</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %n pages</source>
        <translation>
            <numerusform>Phiên bản %1, %n trang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Agree with a reservation</source>
        <translation>Đồng ý có bảo lưu</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Không biểu quyết</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Đã ghi nhận</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tọa</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Đại biểu</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Quan sát viên</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Để biết</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>Để thảo luận</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Để quyết định</translation>
    </message>
    <message>
        <source>Item %1</source>
        <comment>agenda item number</comment>
        <translation>Mục %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) only</source>
        <comment>who reads an item; beside secretaries</comment>
        <translation>
            <numerusform>chỉ %Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <comment>who reads an item</comment>
        <translation>công khai</translation>
    </message>
    <message>
        <source>delegates only</source>
        <comment>who reads an item</comment>
        <translation>chỉ đại biểu</translation>
    </message>
    <message>
        <source>chair only</source>
        <comment>who reads an item; beside secretaries</comment>
        <translation>chỉ chủ tọa</translation>
    </message>
    <message>
        <source>secretaries only</source>
        <comment>who reads an item</comment>
        <translation>chỉ thư ký</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>This computer leads a space that it does not own alone. Nothing was changed. Let an owner take the lead over from another computer (“plenumctl space take-over”), then try again.</source>
        <translation>Máy này phụ trách một không gian mà nó không phải chủ sở hữu duy nhất. Chưa có gì bị thay đổi. Hãy để một chủ sở hữu tiếp quản từ máy khác (“plenumctl space take-over”), rồi thử lại.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is one of the owners&apos;, and it takes several of them to replace it. Nothing was changed. Let the owners take it out first (“plenumctl space owners remove”), then try again.</source>
        <translation>Khóa của máy này là khóa chủ sở hữu, và cần nhiều chủ sở hữu để thay nó. Chưa có gì bị thay đổi. Hãy để họ gỡ khóa ra trước (“plenumctl space owners remove”), rồi thử lại.</translation>
    </message>
    <message>
        <source>This computer is not a member&apos;s any more, and nothing was changed. Ask the secretary for an invitation, and connect with it.</source>
        <translation>Máy này không còn là máy của thành viên, và chưa có gì bị thay đổi. Hãy xin thư ký lời mời và kết nối bằng lời mời đó.</translation>
    </message>
    <message>
        <source>Getting a new key for this computer</source>
        <translation>Đang lấy khóa mới cho máy này</translation>
    </message>
    <message>
        <source>The store is asked first. You can go on reading and marking.</source>
        <translation>Trước hết hỏi kho dữ liệu. Bạn vẫn đọc và đánh dấu được.</translation>
    </message>
    <message>
        <source>This computer did not get a new key</source>
        <translation>Máy này chưa nhận được khóa mới</translation>
    </message>
    <message>
        <source>This computer waits to be let in</source>
        <translation>Máy này đang chờ được chấp nhận</translation>
    </message>
    <message>
        <source>The secretary has to approve it. What is here can be read, and what you do is saved on this computer and goes to the store by itself once that is done.</source>
        <translation>Thư ký phải chấp nhận máy. Những gì có ở đây vẫn đọc được; những gì bạn làm được lưu trên máy này và tự chuyển vào kho sau đó.</translation>
    </message>
</context>
<context>
    <name>SignOffs</name>
    <message>
        <source>Nobody has signed off this item yet.</source>
        <translation>Chưa có ai ký xác nhận nội dung này.</translation>
    </message>
    <message>
        <source>%1 of %2 have signed off</source>
        <translation>%1 trên %2 đã ký xác nhận</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending your work</source>
        <translation>Đang gửi phần việc của bạn</translation>
    </message>
    <message>
        <source>Fetching papers: %1 of %2</source>
        <translation>Đang tải tài liệu: %1 trên %2</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Đang đồng bộ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>No contact with the store yet</source>
        <translation>Chưa kết nối với kho dữ liệu lần nào</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Ngoại tuyến, cập nhật %1</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>Đã cập nhật, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of time</comment>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume. What you do is saved on this computer.</source>
        <translation>Không có gì được truyền qua mạng cho đến khi bạn tiếp tục. Những gì bạn làm được lưu trên máy này.</translation>
    </message>
    <message>
        <source>Next contact by itself at %1, or when you save something.</source>
        <translation>Tự kết nối lần tới lúc %1, hoặc khi bạn lưu nội dung nào đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers here (%1)</source>
        <translation>
            <numerusform>%n tài liệu đã có ở đây (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming (%1)</source>
        <translation>
            <numerusform>%n đang về (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting (%1)</source>
        <translation>
            <numerusform>%n đang chờ (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Chưa có tài liệu</translation>
    </message>
    <message>
        <source>Ready offline</source>
        <translation>Sẵn sàng ngoại tuyến</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 papers here</source>
        <translation>Đã có %1 trên %2 tài liệu</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <comment>a size</comment>
        <translation>%1 chưa về</translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>%n tài liệu đang chờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>%n tài liệu đang về</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Ký xác nhận</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Đã lưu tại đây</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Đã có trong kho dữ liệu</translation>
    </message>
    <message>
        <source>Seen by the secretary</source>
        <translation>Thư ký đã thấy</translation>
    </message>
    <message>
        <source>Not connected to a store</source>
        <translation>Chưa kết nối với kho dữ liệu</translation>
    </message>
    <message>
        <source>Agendas and papers come from the store of your council, board or committee.</source>
        <translation>Chương trình và tài liệu đến từ kho dữ liệu của hội đồng, ban hoặc ủy ban của bạn.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>The store is older than what you have</source>
        <translation>Kho dữ liệu cũ hơn những gì bạn đang có</translation>
    </message>
    <message>
        <source>You keep the newer state, and nothing of yours was lost or replaced. Most often a backup was put back; it can also mean that somebody holds back what is new. Tell the secretary. Your own work is written to the store again by itself.</source>
        <translation>Bạn vẫn giữ trạng thái mới hơn, không có gì của bạn bị mất hay bị thay thế. Thường là do một bản sao lưu đã được khôi phục; cũng có thể có người đang giữ lại nội dung mới. Hãy báo thư ký. Phần việc của bạn sẽ tự được ghi lại vào kho dữ liệu.</translation>
    </message>
    <message>
        <source>The store holds two different records in one place</source>
        <translation>Kho dữ liệu có hai bản ghi khác nhau ở cùng một chỗ</translation>
    </message>
    <message>
        <source>The one you saw first stays in force; the other was not accepted and is kept as evidence. Tell the secretary, and do not rely on what is new before it is explained.</source>
        <translation>Bản bạn thấy trước vẫn có hiệu lực; bản kia không được chấp nhận và được giữ làm bằng chứng. Hãy báo thư ký, và đừng dựa vào nội dung mới khi việc này chưa được làm rõ.</translation>
    </message>
    <message>
        <source>Plenum&apos;s data on this computer was copied or put back from a backup</source>
        <translation>Dữ liệu Plenum trên máy này đã bị sao chép hoặc được khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>The store has shown nothing new for unusually long</source>
        <translation>Kho dữ liệu không có gì mới trong thời gian dài bất thường</translation>
    </message>
    <message>
        <source>Its newest state is from %1.</source>
        <translation>Trạng thái mới nhất của kho là lúc %1.</translation>
    </message>
    <message>
        <source>What you have is right, but there may be newer agendas that the store does not hand out. Ask the secretary whether something was published since.</source>
        <translation>Những gì bạn đang có là đúng, nhưng có thể có chương trình họp mới hơn mà kho dữ liệu không đưa ra. Hãy hỏi thư ký xem từ đó đến nay có công bố gì không.</translation>
    </message>
    <message>
        <source>This computer is short of room for the papers</source>
        <translation>Máy này không đủ chỗ trống cho các tài liệu</translation>
    </message>
    <message>
        <source>%1 more are needed. What is here stays, and your work is saved. Free some space, then synchronise: the rest follows.</source>
        <translation>Cần thêm %1. Những gì đã có vẫn giữ nguyên và phần việc của bạn đã được lưu. Hãy giải phóng bớt dung lượng rồi đồng bộ: phần còn lại sẽ về sau.</translation>
    </message>
    <message>
        <source>The store has no room left</source>
        <translation>Kho dữ liệu đã hết chỗ trống</translation>
    </message>
    <message>
        <source>What you do is saved on this computer and goes to the store once there is room. Tell whoever looks after the store.</source>
        <translation>Những gì bạn làm được lưu trên máy này và sẽ gửi vào kho dữ liệu khi có chỗ trống. Hãy báo người quản lý kho dữ liệu.</translation>
    </message>
    <message>
        <source>You may not write to the store</source>
        <translation>Bạn không có quyền ghi vào kho dữ liệu</translation>
    </message>
    <message>
        <source>You can read everything, and what you do is saved on this computer, but nobody else gets it. Ask the secretary for the right to write there.</source>
        <translation>Bạn đọc được mọi thứ và những gì bạn làm được lưu trên máy này, nhưng không ai khác nhận được. Hãy đề nghị thư ký cấp quyền ghi vào đó.</translation>
    </message>
    <message>
        <source>The store did not let you in</source>
        <translation>Kho dữ liệu không cho bạn vào</translation>
    </message>
    <message>
        <source>The user name or the password is missing or was refused. What is here can be read, and what you do is saved on this computer. Plenum does not try again by itself, so that nobody is locked out.</source>
        <translation>Tên người dùng hoặc mật khẩu còn thiếu hoặc bị từ chối. Nội dung đã có ở đây vẫn đọc được, và những gì bạn làm được lưu trên máy này. Plenum không tự thử lại để không ai bị khóa tài khoản.</translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation>Chưa kết nối được với kho dữ liệu</translation>
    </message>
    <message>
        <source>What is here can be read, and what you do is saved on this computer and goes out by itself when the store is back. If it stays away, check the network, or whether the drive is connected.</source>
        <translation>Nội dung đã có ở đây vẫn đọc được; những gì bạn làm được lưu trên máy này và sẽ tự gửi đi khi có lại kho dữ liệu. Nếu mãi vẫn chưa được, hãy kiểm tra mạng, hoặc xem ổ đĩa đã được kết nối chưa.</translation>
    </message>
    <message>
        <source>Something in the store is damaged</source>
        <translation>Có nội dung trong kho dữ liệu bị hỏng</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) did not match their signature or hash and were not accepted; what was good before stays. They are asked for again later. If this stays, show the details to the secretary.</source>
        <translation>
            <numerusform>%n đối tượng không khớp với chữ ký hoặc mã kiểm tra nên không được chấp nhận; nội dung đúng trước đó vẫn được giữ. Các đối tượng này sẽ được tải lại sau. Nếu vẫn vậy, hãy cho thư ký xem chi tiết.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has work of this computer that is missing here, so this copy may not go on writing in its name. Everything can still be read, and what you do is kept on this computer. To go on, get a key of its own for it; the secretary then lets it in, without an invitation.</source>
        <translation>Kho dữ liệu có những phần việc của máy này mà ở đây không có, nên bản sao này không được ghi tiếp nhân danh máy. Mọi thứ vẫn đọc được, và những gì bạn làm được lưu trên máy này. Để tiếp tục, hãy lấy cho máy một khóa riêng; sau đó thư ký chấp nhận máy mà không cần lời mời.</translation>
    </message>
    <message>
        <source>Synchronising is paused</source>
        <translation>Đồng bộ đang tạm dừng</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume. What you do is saved on this computer.</source>
        <translation>Không có gì được truyền qua mạng cho đến khi bạn tiếp tục. Những gì bạn làm được lưu trên máy này.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>The issuer of the certificate publishes no list of revoked certificates, so none was asked.</source>
        <translation>Tổ chức cấp chứng thư số không công bố danh sách chứng thư số bị thu hồi nên không tra cứu được.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked has not been checked yet.</source>
        <translation>Chưa kiểm tra chứng thư số có bị thu hồi hay không.</translation>
    </message>
    <message>
        <source>The agenda version it speaks of is not on this device yet.</source>
        <translation>Phiên bản chương trình họp được nêu chưa có trên máy này.</translation>
    </message>
    <message>
        <source>The certificate has expired, and nothing proves that the signature is older.</source>
        <translation>Chứng thư số đã hết hạn, và không có gì chứng minh chữ ký được tạo trước đó.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Chứng thư số chưa có hiệu lực.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the time the signature claims.</source>
        <translation>Chứng thư số không có hiệu lực vào thời điểm ghi trong chữ ký.</translation>
    </message>
    <message>
        <source>The signature claims a time in the future.</source>
        <translation>Chữ ký ghi một thời điểm trong tương lai.</translation>
    </message>
    <message>
        <source>The certificate was not issued by an authority this space trusts.</source>
        <translation>Chứng thư số không do tổ chức mà không gian họp này tin cậy cấp.</translation>
    </message>
    <message>
        <source>The certificates do not form an unbroken path to an authority.</source>
        <translation>Các chứng thư số không nối liền mạch đến một tổ chức chứng thực.</translation>
    </message>
    <message>
        <source>An issuer was not allowed to issue this certificate.</source>
        <translation>Có bên cấp không được phép cấp chứng thư số này.</translation>
    </message>
    <message>
        <source>The certificate is not meant for signatures.</source>
        <translation>Chứng thư số không dùng để ký.</translation>
    </message>
    <message>
        <source>The certificate is meant for other purposes than documents.</source>
        <translation>Chứng thư số dùng cho mục đích khác, không phải để ký văn bản.</translation>
    </message>
    <message>
        <source>The key or the algorithm is too weak by today’s standards.</source>
        <translation>Khóa hoặc thuật toán quá yếu so với tiêu chuẩn hiện nay.</translation>
    </message>
    <message>
        <source>The signer’s certificate is missing.</source>
        <translation>Thiếu chứng thư số của người ký.</translation>
    </message>
    <message>
        <source>The secretary has not approved this certificate for this member.</source>
        <translation>Thư ký chưa phê duyệt chứng thư số này cho thành viên này.</translation>
    </message>
    <message>
        <source>The person is not a member of this space.</source>
        <translation>Người này không phải là thành viên của không gian họp này.</translation>
    </message>
    <message>
        <source>The name is not the member’s.</source>
        <translation>Tên không phải là tên của thành viên.</translation>
    </message>
    <message>
        <source>The role is not the member’s.</source>
        <translation>Vai trò không phải là vai trò của thành viên.</translation>
    </message>
    <message>
        <source>It was made for another space.</source>
        <translation>Bản ký này được lập cho không gian họp khác.</translation>
    </message>
    <message>
        <source>It was made for another meeting.</source>
        <translation>Bản ký này được lập cho cuộc họp khác.</translation>
    </message>
    <message>
        <source>The agenda it speaks of is not the one that was published.</source>
        <translation>Chương trình họp được nêu không phải là bản đã công bố.</translation>
    </message>
    <message>
        <source>The agenda has no such item.</source>
        <translation>Chương trình họp không có nội dung này.</translation>
    </message>
    <message>
        <source>Number or title of the item are not the published ones.</source>
        <translation>Số thứ tự hoặc tên nội dung không đúng với bản đã công bố.</translation>
    </message>
    <message>
        <source>The papers it names are not those of the published item.</source>
        <translation>Các tài liệu được nêu không phải là tài liệu của nội dung đã công bố.</translation>
    </message>
    <message>
        <source>Statement and signature claim different times.</source>
        <translation>Nội dung xác nhận và chữ ký ghi thời điểm khác nhau.</translation>
    </message>
    <message>
        <source>The signature does not belong to this statement.</source>
        <translation>Chữ ký không thuộc về nội dung xác nhận này.</translation>
    </message>
    <message>
        <source>The statement was changed after it was signed.</source>
        <translation>Nội dung xác nhận đã bị thay đổi sau khi ký.</translation>
    </message>
    <message>
        <source>The statement cannot be read.</source>
        <translation>Không đọc được nội dung xác nhận.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>Không đọc được chữ ký.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hợp lệ</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Chưa kiểm tra hết</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Không hợp lệ</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Paperless meetings, signed from agenda to sign-off</source>
        <translation>Họp không giấy tờ, được ký từ chương trình đến bản ký xác nhận</translation>
    </message>
    <message>
        <source>Folder with one user&apos;s data.</source>
        <translation>Thư mục chứa dữ liệu của một người dùng.</translation>
    </message>
    <message>
        <source>A PDF file to read without a meeting.</source>
        <translation>Tệp PDF để đọc mà không cần cuộc họp.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>late item</source>
        <translation>bổ sung muộn</translation>
    </message>
    <message>
        <source>you signed</source>
        <translation>bạn đã ký</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>ký xác nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n đã ký</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n trang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages of a paper</comment>
        <translation>
            <numerusform>%n tr.</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 changed</source>
        <translation>v%1 đã đổi</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>mật</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>chưa về máy</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đã đọc</translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <translation>Mục %1, %2</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>Tài liệu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n đánh dấu</numerusform>
        </translation>
    </message>
    <message>
        <source>not for you</source>
        <translation>không dành cho bạn</translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Chương trình họp</translation>
    </message>
</context>
<context>
    <name>plenum::ui::Banner</name>
    <message>
        <source>Show details</source>
        <translation>Hiện chi tiết</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Chép chi tiết</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ẩn chi tiết</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Đăng nhập…</translation>
    </message>
    <message>
        <source>Get a new key…</source>
        <translation>Lấy khóa mới…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ChangesSection</name>
    <message>
        <source>Changed since your last visit</source>
        <translation>Thay đổi từ lần xem trước</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Hiện tất cả (%1)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ClosedView</name>
    <message>
        <source>Synchronise now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>The store is somewhere else…</source>
        <translation>Kho dữ liệu ở nơi khác…</translation>
    </message>
    <message>
        <source>%1 is closed on this computer</source>
        <translation>%1 đã đóng trên máy này</translation>
    </message>
    <message>
        <source>It was last refreshed %1. The secretary has set that a computer which does not reach the store for %2 closes the space: its papers, agendas and the marks of others were removed from here.</source>
        <translation>Làm mới lần cuối: %1. Thư ký đã quy định rằng máy không kết nối với kho dữ liệu trong %2 sẽ đóng không gian họp: tài liệu, chương trình họp và đánh dấu của người khác đã được xóa khỏi máy này.</translation>
    </message>
    <message>
        <source>The secretary has set that a computer which does not reach the store for %1 closes the space: its papers, agendas and the marks of others were removed from here.</source>
        <translation>Thư ký đã quy định rằng máy không kết nối với kho dữ liệu trong %1 sẽ đóng không gian họp: tài liệu, chương trình họp và đánh dấu của người khác đã được xóa khỏi máy này.</translation>
    </message>
    <message numerus="yes">
        <source>Your own marks, notes and sign-offs are safe. %Ln piece(s) of your work still wait here and go out with the next synchronisation.</source>
        <translation>
            <numerusform>Đánh dấu, ghi chú và bản ký xác nhận của bạn vẫn an toàn. %Ln phần việc của bạn còn chờ ở đây và sẽ được gửi ở lần đồng bộ tiếp theo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own marks, notes and sign-offs are safe.</source>
        <translation>Đánh dấu, ghi chú và bản ký xác nhận của bạn vẫn an toàn.</translation>
    </message>
    <message>
        <source>Connect to the network or to the folder where the space is kept, and synchronise. Everything comes back then.</source>
        <translation>Hãy kết nối mạng hoặc kết nối với thư mục lưu không gian họp rồi đồng bộ. Mọi nội dung sẽ trở lại.</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Đang đồng bộ…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ColorButton</name>
    <message>
        <source>Colour of new marks: %1</source>
        <translation>Màu của đánh dấu mới: %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectController</name>
    <message>
        <source>chosen before</source>
        <translation>đã chọn từ trước</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectView</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Invitation code or address</source>
        <translation>Mã mời hoặc địa chỉ</translation>
    </message>
    <message>
        <source>The code comes from the secretary of your council, board or committee. An address is a folder, or begins with https://.</source>
        <translation>Bạn nhận mã từ thư ký của hội đồng, ban hoặc ủy ban. Địa chỉ là một thư mục, hoặc bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>Look at the store</source>
        <translation>Kiểm tra kho dữ liệu</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>Chọn tệp của tổ chức chứng thực…</translation>
    </message>
    <message>
        <source>Name of the council, board or committee</source>
        <translation>Tên hội đồng, ban hoặc ủy ban</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ và tên của bạn</translation>
    </message>
    <message>
        <source>As it is to stand beside your sign-offs.</source>
        <translation>Đúng như sẽ hiện bên cạnh các bản ký xác nhận của bạn.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>Connect to a store</source>
        <translation>Kết nối với kho dữ liệu</translation>
    </message>
    <message>
        <source>Paste or type it here</source>
        <translation>Dán hoặc nhập vào đây</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Địa chỉ kho dữ liệu</translation>
    </message>
    <message>
        <source>As the invitation says. Change it if the folder stands elsewhere on this computer.</source>
        <translation>Theo lời mời. Hãy sửa nếu trên máy này thư mục nằm ở chỗ khác.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Stop looking at the store</source>
        <translation>Dừng kiểm tra kho dữ liệu</translation>
    </message>
    <message>
        <source>Looking at the store …</source>
        <translation>Đang kiểm tra kho dữ liệu …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Do without the chosen authority</source>
        <translation>Không dùng tổ chức chứng thực đã chọn</translation>
    </message>
    <message>
        <source>Welcome to Plenum</source>
        <translation>Chào mừng đến với Plenum</translation>
    </message>
    <message>
        <source>Your meetings with their agendas and papers, on this computer, also without a network. Read, mark and sign off in one place.</source>
        <translation>Các cuộc họp cùng chương trình và tài liệu có ngay trên máy này, kể cả khi không có mạng. Đọc, đánh dấu và ký xác nhận ở cùng một nơi.</translation>
    </message>
    <message>
        <source>Join another council, board or committee, or change how yours is reached.</source>
        <translation>Tham gia thêm một hội đồng, ban hoặc ủy ban khác, hoặc thay đổi cách kết nối hiện có.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Đang kết nối …</translation>
    </message>
    <message>
        <source>Found the space</source>
        <translation>Lập không gian họp</translation>
    </message>
    <message>
        <source>Save and synchronise</source>
        <translation>Lưu và đồng bộ</translation>
    </message>
    <message>
        <source>Only servers this authority vouches for are believed: %1</source>
        <translation>Chỉ tin các máy chủ được tổ chức chứng thực này xác nhận: %1</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Thư mục của kho dữ liệu</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Chứng thư số của tổ chức chứng thực</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Chứng thư số (*.pem *.crt *.cer *.der);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation>Dừng kết nối</translation>
    </message>
    <message>
        <source>Open space: papers are public anyway</source>
        <translation>Không gian họp mở: tài liệu vốn đã công khai</translation>
    </message>
    <message>
        <source>Whoever can read the store reads agendas, papers and shared marks. This cannot be changed later.</source>
        <translation>Ai đọc được kho dữ liệu sẽ đọc được chương trình họp, tài liệu và ghi chú chia sẻ. Không thể thay đổi điều này về sau.</translation>
    </message>
    <message>
        <source>Only members read what is in the space. Who keeps the store sees sizes and times.</source>
        <translation>Chỉ thành viên đọc được nội dung của không gian họp. Người quản lý kho dữ liệu chỉ thấy kích thước và thời điểm.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectionSection</name>
    <message>
        <source>Synchronise</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume.</source>
        <translation>Không có gì được truyền qua mạng cho đến khi bạn tiếp tục.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation>Tìm trong tài liệu này</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>Đóng dòng tìm kiếm</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Đang tìm …</translation>
    </message>
    <message>
        <source>Not found in this paper</source>
        <translation>Không tìm thấy trong tài liệu này</translation>
    </message>
    <message>
        <source>%1 of %2, still searching</source>
        <translation>%1 trên %2, đang tìm tiếp</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::HomeView</name>
    <message>
        <source>Also today</source>
        <translation>Cũng trong hôm nay</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <source>Reading what is on this computer …</source>
        <translation>Đang đọc dữ liệu trên máy này …</translation>
    </message>
    <message>
        <source>Waiting for the secretary</source>
        <translation>Đang chờ thư ký</translation>
    </message>
    <message>
        <source>Your request to join is on its way. Once the secretary has approved it, your meetings appear here at the next synchronisation.</source>
        <translation>Yêu cầu tham gia của bạn đã được gửi. Khi thư ký phê duyệt, các cuộc họp của bạn sẽ hiện ở đây ở lần đồng bộ tiếp theo.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Chưa có cuộc họp</translation>
    </message>
    <message>
        <source>They appear once you are connected to the store of your council, board or committee.</source>
        <translation>Các cuộc họp hiện ở đây khi bạn đã kết nối với kho dữ liệu của hội đồng, ban hoặc ủy ban.</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Kết nối với kho dữ liệu…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::IdentityForm</name>
    <message>
        <source>How will you sign off?</source>
        <translation>Bạn sẽ ký xác nhận bằng cách nào?</translation>
    </message>
    <message>
        <source>I decide that later</source>
        <translation>Tôi sẽ quyết định sau</translation>
    </message>
    <message>
        <source>I have a certificate in a file (.p12, .pfx)</source>
        <translation>Tôi có chứng thư số trong một tệp (.p12, .pfx)</translation>
    </message>
    <message>
        <source>I have no certificate: make one</source>
        <translation>Tôi chưa có chứng thư số: tạo mới</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Chọn tệp khóa</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Tệp khóa</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Cụm mật khẩu của khóa</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here. The space&apos;s own authority, which is kept on this computer too, issues the certificate.</source>
        <translation>Khóa được tạo trên máy này và chỉ nằm tại đây. Chứng thư số được cấp bằng khóa cấp chứng thư số riêng của không gian họp, cũng được giữ trên máy này.</translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here. The secretary&apos;s Plenum issues the certificate when you are let in.</source>
        <translation>Khóa được tạo trên máy này và chỉ nằm tại đây. Plenum của thư ký cấp chứng thư số khi bạn được chấp nhận.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Tệp khóa (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::InviteDialog</name>
    <message>
        <source>Make the code</source>
        <translation>Tạo mã</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Chép mã</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Lưu hình ảnh…</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Mời người tham gia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>As it is to stand beside sign-offs.</source>
        <translation>Đúng như sẽ hiện bên cạnh các bản ký xác nhận.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Whoever has the code can ask to join, once. Hand it over on a way you both trust, and then approve the request here.</source>
        <translation>Ai có mã này đều có thể xin tham gia, một lần duy nhất. Hãy đưa mã qua kênh mà cả hai cùng tin cậy, rồi phê duyệt yêu cầu tại đây.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Mã mời</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Another device for %1</source>
        <translation>Thêm thiết bị cho %1</translation>
    </message>
    <message>
        <source>Whom do you invite?</source>
        <translation>Bạn mời ai?</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã chép</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Lưu hình ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Hình ảnh (*.png)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::KeptDialog</name>
    <message>
        <source>What is kept on this computer</source>
        <translation>Nội dung lưu trên máy này</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã chép</translation>
    </message>
</context>
<context>
    <name>plenum::ui::LockController</name>
    <message>
        <source>Lock Plenum</source>
        <translation>Khóa Plenum</translation>
    </message>
    <message>
        <source>Cover Plenum</source>
        <translation>Che Plenum</translation>
    </message>
</context>
<context>
    <name>plenum::ui::LockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Plenum is locked</source>
        <translation>Plenum đã khóa</translation>
    </message>
    <message>
        <source>Plenum is covered</source>
        <translation>Plenum đang được che</translation>
    </message>
    <message>
        <source>Enter the passphrase of your profile to go on where you were. Synchronising goes on meanwhile.</source>
        <translation>Nhập cụm mật khẩu của hồ sơ để tiếp tục từ chỗ bạn dừng. Đồng bộ vẫn tiếp tục trong lúc này.</translation>
    </message>
    <message>
        <source>This profile has no passphrase, so anybody at this computer can uncover it. Synchronising goes on meanwhile.</source>
        <translation>Hồ sơ này không có cụm mật khẩu nên bất kỳ ai ngồi tại máy này đều có thể mở ra. Đồng bộ vẫn tiếp tục trong lúc này.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Bỏ che</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile.</source>
        <translation>Đó không phải cụm mật khẩu của hồ sơ này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check it and try again.</source>
        <translation>Không có gì thay đổi. Hãy kiểm tra lại và thử lần nữa.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passphrases. The next try is possible in %Ln second(s).</source>
        <translation>
            <numerusform>Sai cụm mật khẩu quá nhiều lần. Có thể thử lại sau %Ln giây.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::MainWindow</name>
    <message>
        <source>All commands</source>
        <translation>Tất cả các lệnh</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation>Rời cuộc họp</translation>
    </message>
    <message>
        <source>Fetching papers: %1 of %2</source>
        <translation>Đang tải tài liệu: %1 trên %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation>Chương trình họp, phiên bản %1</translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation>Chương trình họp, phiên bản %1, do %2 ký</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Kết nối với kho dữ liệu…</translation>
    </message>
    <message>
        <source>%1 · open space</source>
        <translation>%1 · không gian họp mở</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkColor</name>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Tím</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkPopover</name>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Nét vẽ</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Chia sẻ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Viết nhận xét</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Only you see it; it never leaves this computer</source>
        <translation>Chỉ bạn thấy; không bao giờ rời khỏi máy này</translation>
    </message>
    <message>
        <source>Everybody who can read the paper sees it, with your name</source>
        <translation>Mọi người đọc được tài liệu đều thấy, kèm tên của bạn</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Xóa đánh dấu này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>người khác</translation>
    </message>
    <message>
        <source>Shared with everybody who can read the paper.</source>
        <translation>Chia sẻ với mọi người đọc được tài liệu này.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Đang lưu …</translation>
    </message>
    <message>
        <source>Saved here. Only you see it.</source>
        <translation>Đã lưu tại đây. Chỉ bạn thấy.</translation>
    </message>
    <message>
        <source>Saved here. The others see it after the next contact with the store.</source>
        <translation>Đã lưu tại đây. Người khác sẽ thấy sau lần kết nối tới với kho dữ liệu.</translation>
    </message>
    <message>
        <source>Saved here. The others see it when synchronising goes on.</source>
        <translation>Đã lưu tại đây. Người khác sẽ thấy khi đồng bộ tiếp tục.</translation>
    </message>
    <message>
        <source>Saved here. The others see it once a secretary has let this computer in.</source>
        <translation>Đã lưu tại đây. Người khác sẽ thấy khi thư ký đã chấp nhận máy này.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksModel</name>
    <message>
        <source>Highlighted area</source>
        <translation>Vùng được tô sáng</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Ghi chú trống</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Nét vẽ</translation>
    </message>
    <message>
        <source>p. %1 · Shared by somebody else</source>
        <translation>tr. %1 · Người khác chia sẻ</translation>
    </message>
    <message>
        <source>p. %1 · Shared by %2</source>
        <translation>tr. %1 · %2 chia sẻ</translation>
    </message>
    <message>
        <source>p. %1 · Shared by you</source>
        <translation>tr. %1 · Bạn chia sẻ</translation>
    </message>
    <message>
        <source>p. %1 · Private</source>
        <translation>tr. %1 · Riêng tư</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksPanel</name>
    <message>
        <source>No marks on this paper yet.</source>
        <translation>Tài liệu này chưa có đánh dấu.</translation>
    </message>
    <message>
        <source>Select words and press H to highlight them, N for a note, I to draw. Marks are private until you share them.</source>
        <translation>Chọn chữ rồi nhấn H để tô sáng, N để ghi chú, I để vẽ. Các đánh dấu là riêng tư cho đến khi bạn chia sẻ.</translation>
    </message>
    <message>
        <source>Marks on this paper</source>
        <translation>Đánh dấu trong tài liệu này</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingSyncRow</name>
    <message>
        <source>Fetch all meetings</source>
        <translation>Tải tất cả các cuộc họp</translation>
    </message>
    <message>
        <source>Only this meeting</source>
        <translation>Chỉ cuộc họp này</translation>
    </message>
    <message>
        <source>Fetch only %1</source>
        <translation>Chỉ tải %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingTiles</name>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingView</name>
    <message>
        <source>Show agenda</source>
        <translation>Hiện chương trình họp</translation>
    </message>
    <message>
        <source>Show marks and sign-off</source>
        <translation>Hiện đánh dấu và bản ký xác nhận</translation>
    </message>
    <message>
        <source>Read full screen</source>
        <translation>Đọc toàn màn hình</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Chuyển sang khung tiếp theo</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Hiện đánh dấu</translation>
    </message>
    <message>
        <source>Sign off this item</source>
        <translation>Ký xác nhận nội dung này</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Ký xác nhận</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsModel</name>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message numerus="yes">
        <source>%n to sign off</source>
        <translation>
            <numerusform>%n nội dung chờ ký</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Đã qua</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsView</name>
    <message>
        <source>No meetings yet</source>
        <translation>Chưa có cuộc họp</translation>
    </message>
    <message>
        <source>A meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation>Cuộc họp hiện ở đây khi thư ký đã công bố chương trình và bạn đã đồng bộ.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MembersModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n thiết bị</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate ended %1</source>
        <translation>Chứng thư số đã hết hạn: %1</translation>
    </message>
    <message>
        <source>Certificate until %1</source>
        <translation>Chứng thư số có hiệu lực đến %1</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Chưa có chứng thư số</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>May lead</source>
        <translation>Có thể phụ trách</translation>
    </message>
    <message>
        <source>No longer members</source>
        <translation>Không còn là thành viên</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MembersView</name>
    <message>
        <source>The list of members is not here yet</source>
        <translation>Ở đây chưa có danh sách thành viên</translation>
    </message>
    <message>
        <source>It appears once you have synchronised with the store.</source>
        <translation>Danh sách hiện ở đây khi bạn đã đồng bộ với kho dữ liệu.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Đang chờ được chấp nhận</translation>
    </message>
    <message>
        <source>Invite someone…</source>
        <translation>Mời người tham gia…</translation>
    </message>
    <message>
        <source>Invite another device…</source>
        <translation>Mời thêm thiết bị…</translation>
    </message>
    <message>
        <source>Hand over the lead…</source>
        <translation>Bàn giao quyền phụ trách…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Xóa khỏi danh sách…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Xóa %1 khỏi danh sách thành viên?</translation>
    </message>
    <message>
        <source>What they have on their computers they keep. What they signed and shared until now counts; what they do from now on does not.</source>
        <translation>Người này vẫn giữ những gì đã có trên các máy của mình. Những gì đã ký và chia sẻ đến nay vẫn được tính; những gì làm từ nay về sau thì không.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Hand over the lead to %1?</source>
        <translation>Bàn giao quyền phụ trách cho %1?</translation>
    </message>
    <message>
        <source>From then on only they can publish agendas, invite and remove. Their Plenum takes the lead at its next synchronisation.</source>
        <translation>Từ đó chỉ người này mới có thể công bố chương trình họp, mời và xóa thành viên. Plenum của người này nhận quyền phụ trách ở lần đồng bộ tiếp theo.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Choose a person below.</source>
        <translation>Hãy chọn một người bên dưới.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Đã chọn: %1</translation>
    </message>
    <message>
        <source>Never: it stays open without the store</source>
        <translation>Không bao giờ: vẫn mở khi không có kho dữ liệu</translation>
    </message>
    <message>
        <source>Close this space on computers that did not reach the store for</source>
        <translation>Đóng không gian họp này trên các máy không kết nối với kho dữ liệu trong</translation>
    </message>
    <message>
        <source>Papers, agendas and the marks of others are removed there, and come back when it synchronises. Own work stays. Back up the store: it is the only lasting copy then.</source>
        <translation>Tài liệu, chương trình họp và đánh dấu của người khác được xóa khỏi máy đó và trở lại khi máy đồng bộ. Phần việc riêng vẫn được giữ. Hãy sao lưu kho dữ liệu: khi đó đây là bản lưu lâu dài duy nhất.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::NextMeetingCard</name>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Mở chương trình</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Cuộc họp tiếp theo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Meeting now</source>
        <translation>Đang họp</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ahead</source>
        <translation>Chưa có cuộc họp sắp tới</translation>
    </message>
    <message>
        <source>The next meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation>Cuộc họp tiếp theo hiện ở đây khi thư ký đã công bố chương trình và bạn đã đồng bộ.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 trên máy này</translation>
    </message>
    <message>
        <source>The rest comes at the next contact with the store.</source>
        <translation>Phần còn lại sẽ về ở lần kết nối tới với kho dữ liệu.</translation>
    </message>
    <message>
        <source>Checked %1, %2</source>
        <translation>Đã kiểm tra %1, %2</translation>
    </message>
    <message>
        <source>Continue: page %1</source>
        <translation>Đọc tiếp: trang %1</translation>
    </message>
    <message>
        <source>Continue: %1, page %2</source>
        <translation>Đọc tiếp: %1, trang %2</translation>
    </message>
    <message>
        <source>%1 of %2 papers are here.</source>
        <translation>Đã có %1 trên %2 tài liệu.</translation>
    </message>
    <message>
        <source>The rest is on its way.</source>
        <translation>Phần còn lại đang về.</translation>
    </message>
    <message>
        <source>The rest comes when synchronising goes on.</source>
        <translation>Phần còn lại sẽ về khi đồng bộ tiếp tục.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::NotesSection</name>
    <message>
        <source>Your last notes</source>
        <translation>Ghi chú gần đây của bạn</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page number</comment>
        <translation>tr. %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>chia sẻ</translation>
    </message>
    <message>
        <source>private</source>
        <translation>riêng tư</translation>
    </message>
</context>
<context>
    <name>plenum::ui::OutlineModel</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, trang %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::OwnWorkCard</name>
    <message>
        <source>Your work</source>
        <translation>Phần việc của bạn</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Hiện tất cả (%1)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PageCanvas</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Các trang của tài liệu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PagePainter</name>
    <message>
        <source>This page could not be drawn. The rest of the paper is not affected. Double-click to try again.</source>
        <translation>Không hiển thị được trang này. Phần còn lại của tài liệu không bị ảnh hưởng. Nhấp đúp để thử lại.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PassphraseDialog</name>
    <message>
        <source>Easy to guess. Several words in a row are better.</source>
        <translation>Dễ đoán. Nên dùng vài từ liên tiếp.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it much harder to guess.</source>
        <translation>Tạm được. Thêm một từ nữa sẽ khó đoán hơn nhiều.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Khó đoán.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Đặt cụm mật khẩu</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Đặt cụm mật khẩu</translation>
    </message>
    <message>
        <source>It is asked for whenever Plenum starts. Nobody can tell it to you again: make a recovery code as well, and keep that away from this computer.</source>
        <translation>Plenum hỏi cụm mật khẩu mỗi khi khởi động. Không ai có thể cho bạn biết lại: hãy tạo thêm mã khôi phục và cất mã xa máy này.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Bỏ cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <translation>Đây không phải là cụm mật khẩu của hồ sơ này. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Hãy nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Bỏ cụm mật khẩu?</translation>
    </message>
    <message>
        <source>From then on the keyring of the desktop opens what is kept here or, where there is none, whoever can read the files.</source>
        <translation>Từ đó, chùm khóa của máy mở nội dung lưu ở đây; nếu không có chùm khóa, ai đọc được tệp cũng mở được.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ẩn nội dung đang nhập</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện nội dung đang nhập</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PdfWindow</name>
    <message>
        <source>%1 – Plenum</source>
        <translation>%1 – Plenum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ProfileController</name>
    <message numerus="yes">
        <source>%1 in %2, with %Ln paper(s).</source>
        <translation>
            <numerusform>%1 tại %2, gồm %Ln tài liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Xóa mọi thứ khỏi máy này?</translation>
    </message>
    <message>
        <source>Papers, marks, sign-offs, keys and settings of Plenum are removed here, and nothing brings back what is not in the store. It needs no network. To come back, this computer has to be invited again.</source>
        <translation>Tài liệu, đánh dấu, bản ký xác nhận, khóa và cài đặt của Plenum trên máy này sẽ bị xóa; những gì chưa có trong kho dữ liệu sẽ không lấy lại được. Không cần kết nối mạng. Muốn trở lại, máy này phải được mời lại.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Xóa mọi thứ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Synchronise first</source>
        <translation>Đồng bộ trước</translation>
    </message>
    <message>
        <source>It could not be removed</source>
        <translation>Không xóa được</translation>
    </message>
    <message>
        <source>Close Plenum and start it again to go on.</source>
        <translation>Hãy đóng Plenum rồi mở lại để tiếp tục.</translation>
    </message>
    <message>
        <source>Plenum was removed from this computer</source>
        <translation>Đã xóa Plenum khỏi máy này</translation>
    </message>
    <message>
        <source>Not all could be removed</source>
        <translation>Chưa xóa được hết</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::QrCode</name>
    <message>
        <source>Invitation code as a QR code</source>
        <translation>Mã mời dưới dạng mã QR</translation>
    </message>
</context>
<context>
    <name>plenum::ui::Rail</name>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Cần làm</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Đang đồng bộ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderActions</name>
    <message>
        <source>Outline and pages</source>
        <translation>Mục lục và trang</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Đến trang</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Kích thước thật</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Xoay trái</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Vẽ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Find in this paper</source>
        <translation>Tìm trong tài liệu này</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Kết quả sau</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Chép chữ</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>Chọn cả trang</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderMessage</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Password of the paper</source>
        <translation>Mật khẩu của tài liệu</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>Chọn tài liệu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Mở tài liệu</translation>
    </message>
    <message>
        <source>No paper is open.</source>
        <translation>Chưa mở tài liệu nào.</translation>
    </message>
    <message>
        <source>Choose a paper in the agenda to read it here, with your marks and those shared with you.</source>
        <translation>Chọn một tài liệu trong chương trình họp để đọc tại đây, cùng các đánh dấu của bạn và những đánh dấu được chia sẻ với bạn.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Đang mở %1 …</translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <translation>%1 chưa về đến máy này.</translation>
    </message>
    <message>
        <source>It opens here as soon as it has arrived from the store. Nothing needs to be done.</source>
        <translation>Tài liệu sẽ mở ra ở đây ngay khi về từ kho dữ liệu. Bạn không cần làm gì.</translation>
    </message>
    <message>
        <source>That password did not open the paper.</source>
        <translation>Mật khẩu đó không mở được tài liệu.</translation>
    </message>
    <message>
        <source>This paper needs a password.</source>
        <translation>Tài liệu này cần mật khẩu.</translation>
    </message>
    <message>
        <source>Whoever made %1 locked it. The password is used here only, to open it, and is not kept.</source>
        <translation>Người lập %1 đã khóa tài liệu. Mật khẩu chỉ dùng tại đây để mở và không được lưu lại.</translation>
    </message>
    <message>
        <source>The agenda, the other papers and your marks are not affected.</source>
        <translation>Chương trình họp, các tài liệu khác và đánh dấu của bạn không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>This paper is not a PDF document.</source>
        <translation>Tài liệu này không phải là tài liệu PDF.</translation>
    </message>
    <message>
        <source>The secretary published %1, but the file holds something else. Ask the secretary to publish it again.</source>
        <translation>Thư ký đã công bố %1, nhưng tệp chứa nội dung khác. Hãy đề nghị thư ký công bố lại.</translation>
    </message>
    <message>
        <source>This paper is damaged and cannot be shown.</source>
        <translation>Tài liệu này bị hỏng và không hiển thị được.</translation>
    </message>
    <message>
        <source>The file %1 arrived exactly as it was published, but it cannot be read. Ask the secretary for a sound copy.</source>
        <translation>Tệp %1 về đúng như bản đã công bố nhưng không đọc được. Hãy đề nghị thư ký gửi bản không bị lỗi.</translation>
    </message>
    <message>
        <source>This paper is too large to be shown.</source>
        <translation>Tài liệu này quá lớn, không hiển thị được.</translation>
    </message>
    <message>
        <source>%1 has more pages or more data than a paper may have.</source>
        <translation>%1 có nhiều trang hoặc nhiều dữ liệu hơn mức cho phép đối với một tài liệu.</translation>
    </message>
    <message>
        <source>This paper took too long to open.</source>
        <translation>Mở tài liệu này mất quá nhiều thời gian.</translation>
    </message>
    <message>
        <source>Opening %1 was stopped so that nothing else has to wait.</source>
        <translation>Việc mở %1 đã được dừng để các việc khác không phải chờ.</translation>
    </message>
    <message>
        <source>This paper was set aside.</source>
        <translation>Tài liệu này tạm được để riêng.</translation>
    </message>
    <message>
        <source>Drawing %1 had to be stopped three times within a minute.</source>
        <translation>Việc hiển thị %1 đã phải dừng ba lần trong một phút.</translation>
    </message>
    <message>
        <source>The part of Plenum that draws papers could not be started.</source>
        <translation>Không khởi động được phần hiển thị tài liệu của Plenum.</translation>
    </message>
    <message>
        <source>%1 holds something else, whatever its name says.</source>
        <translation>%1 chứa nội dung khác, dù tên tệp ghi thế nào.</translation>
    </message>
    <message>
        <source>Ask whoever made %1 for a sound copy.</source>
        <translation>Hãy đề nghị người lập %1 gửi bản không bị lỗi.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderToolbar</name>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Go to page (%1)</source>
        <translation>Đến trang (%1)</translation>
    </message>
    <message>
        <source>p.</source>
        <translation>tr.</translation>
    </message>
    <message>
        <source>%1 · p.</source>
        <translation>%1 · tr.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>Page %1 %2</source>
        <translation>Trang %1 %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Zoom: %1, shown at %2</source>
        <translation>Thu phóng: %1, đang hiện ở %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderView</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Đang mở %1 …</translation>
    </message>
    <message>
        <source>This link leads out of the paper.</source>
        <translation>Liên kết này dẫn ra ngoài tài liệu.</translation>
    </message>
    <message>
        <source>Open outside Plenum</source>
        <translation>Mở bên ngoài Plenum</translation>
    </message>
    <message>
        <source>This paper is confidential.</source>
        <translation>Tài liệu này là tài liệu mật.</translation>
    </message>
    <message>
        <source>Its words are not copied. You can mark them and write notes.</source>
        <translation>Nội dung không được sao chép. Bạn có thể đánh dấu và viết ghi chú.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::RecoveryDialog</name>
    <message>
        <source>Make the code</source>
        <translation>Tạo mã</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>It opens what is kept here when the passphrase is forgotten or the keyring is lost: enter it in place of the passphrase. A code that was made before opens nothing any more.</source>
        <translation>Mã mở được nội dung lưu ở đây khi quên cụm mật khẩu hoặc mất chùm khóa: nhập mã thay cho cụm mật khẩu. Mã tạo trước đó không còn mở được gì.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>Mã chỉ hiển thị một lần này. Hãy chép lại và cất xa máy này.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Tôi đã cất mã</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <translation>Đây không phải là cụm mật khẩu của hồ sơ này. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã chép</translation>
    </message>
</context>
<context>
    <name>plenum::ui::RequestsCard</name>
    <message>
        <source>The code is not one of yours. Whoever made it has to answer.</source>
        <translation>Mã này không phải do bạn tạo. Người tạo mã phải trả lời yêu cầu này.</translation>
    </message>
    <message>
        <source>The code was guessed or copied wrongly. Do not let this device in.</source>
        <translation>Mã đã bị đoán hoặc chép sai. Đừng chấp nhận thiết bị này.</translation>
    </message>
    <message>
        <source>The code was used before, or the device was. Make a new invitation.</source>
        <translation>Mã này hoặc thiết bị này đã được dùng trước đó. Hãy tạo lời mời mới.</translation>
    </message>
    <message>
        <source>A further device, or a new certificate, of a member.</source>
        <translation>Thêm một thiết bị, hoặc một chứng thư số mới, của một thành viên.</translation>
    </message>
    <message>
        <source>They call themselves %1.</source>
        <translation>Người này tự xưng là %1.</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Chứng thư số: %1</translation>
    </message>
    <message>
        <source>Asks for a certificate; approving issues it.</source>
        <translation>Xin cấp chứng thư số; phê duyệt là cấp luôn.</translation>
    </message>
    <message>
        <source>Asks for a certificate, which this computer cannot issue.</source>
        <translation>Xin cấp chứng thư số, nhưng máy này không cấp được.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Đang chờ được chấp nhận</translation>
    </message>
    <message>
        <source>Unreadable request</source>
        <translation>Yêu cầu không đọc được</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Phê duyệt %1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Từ chối %1</translation>
    </message>
    <message>
        <source>A new key for a computer that was restored from a backup or copied; the key before it ends.</source>
        <translation>Khóa mới cho máy đã được khôi phục từ bản sao lưu hoặc bị sao chép; khóa trước đó hết hiệu lực.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsController</name>
    <message>
        <source>The process that reads papers could not be started, so papers cannot be shown. Installing Plenum again may help.</source>
        <translation>Không khởi động được tiến trình đọc tài liệu nên chưa thể hiển thị tài liệu. Cài đặt lại Plenum có thể khắc phục.</translation>
    </message>
    <message>
        <source>Tried just now: the process that reads papers can open no files, reach no network and start no programs.</source>
        <translation>Vừa kiểm tra: tiến trình đọc tài liệu không thể mở tệp, không thể truy cập mạng và không thể chạy chương trình khác.</translation>
    </message>
    <message>
        <source>Tried just now: this system does not offer every protection, so the process that reads papers is held back only in part.</source>
        <translation>Vừa kiểm tra: hệ thống này không có đủ mọi lớp bảo vệ nên tiến trình đọc tài liệu chỉ bị giới hạn một phần.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bảo mật</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo máy tính</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Ngôn ngữ của chương trình</translation>
    </message>
    <message>
        <source>Papers stay in the language they were written in.</source>
        <translation>Tài liệu giữ nguyên ngôn ngữ khi được viết.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Of the text around the papers, compared with your desktop. Pages have their own zoom.</source>
        <translation>Của phần chữ quanh tài liệu, so với cỡ chữ của máy tính. Các trang có mức thu phóng riêng.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU (GNU General Public License), phiên bản 3 trở lên. Không kèm theo bất kỳ bảo đảm nào.</translation>
    </message>
    <message>
        <source>Papers are opened in a sandbox</source>
        <translation>Tài liệu được mở trong vùng cách ly</translation>
    </message>
    <message>
        <source>The sandbox is incomplete on this computer</source>
        <translation>Vùng cách ly trên máy này chưa đầy đủ</translation>
    </message>
    <message>
        <source>Plenum %1</source>
        <translation>Plenum %1</translation>
    </message>
    <message>
        <source>Kept on this computer in %1</source>
        <translation>Lưu trên máy này tại %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Kết nối với kho dữ liệu…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Chưa có.</translation>
    </message>
    <message>
        <source>Your meetings are kept in %1</source>
        <translation>Các cuộc họp của bạn được lưu tại %1</translation>
    </message>
    <message>
        <source>Only by hand (Ctrl+L)</source>
        <translation>Chỉ khóa thủ công (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Sau %Ln phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>By itself, when nobody uses Plenum</source>
        <translation>Tự động, khi không ai dùng Plenum</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Khóa ngay</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>Che ngay</translation>
    </message>
    <message>
        <source>Nothing of your meetings is shown until the passphrase of this profile is entered. Where a time is chosen, Plenum also locks when the desktop locks or the computer sleeps. Synchronising goes on.</source>
        <translation>Không hiển thị gì về các phiên họp cho đến khi nhập cụm mật khẩu của hồ sơ này. Nếu đã chọn thời gian, Plenum cũng khóa khi màn hình bị khóa hoặc máy ngủ. Đồng bộ vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: Plenum can be covered, so that nobody reads along, but anybody at this computer can uncover it. Where a time is chosen, it is also covered when the desktop locks or the computer sleeps.</source>
        <translation>Hồ sơ này không có cụm mật khẩu: có thể che Plenum để không ai đọc trộm, nhưng bất kỳ ai ngồi tại máy này đều có thể bỏ che. Nếu đã chọn thời gian, Plenum cũng được che khi màn hình bị khóa hoặc máy ngủ.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Lưu trên máy này</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Mã khôi phục…</translation>
    </message>
    <message>
        <source>What is kept on this computer…</source>
        <translation>Nội dung lưu trên máy này…</translation>
    </message>
    <message>
        <source>Remove everything from this computer…</source>
        <translation>Xóa mọi thứ khỏi máy này…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Đổi cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Đặt cụm mật khẩu…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SidePanelView</name>
    <message>
        <source>This paper has no outline. Its pages are listed under Pages.</source>
        <translation>Tài liệu này không có mục lục. Các trang được liệt kê ở phần Trang.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Outline of the paper</source>
        <translation>Mục lục của tài liệu</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Các trang của tài liệu</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên người dùng</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Many servers, Nextcloud for one, want an app password; it is made in the settings of your account there. Plenum keeps it on this computer, in the keyring if there is one.</source>
        <translation>Nhiều máy chủ, chẳng hạn Nextcloud, yêu cầu mật khẩu ứng dụng; bạn tạo mật khẩu này trong phần cài đặt tài khoản tại đó. Plenum lưu mật khẩu trên máy này, trong chùm khóa nếu có.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffForm</name>
    <message>
        <source>You are about to sign</source>
        <translation>Bạn sắp ký</translation>
    </message>
    <message>
        <source>Comment, visible to everybody and part of what you sign</source>
        <translation>Nhận xét, mọi người đều thấy và là một phần nội dung bạn ký</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Show the papers’ hashes</source>
        <translation>Hiện mã kiểm tra của các tài liệu</translation>
    </message>
    <message>
        <source>The exact text that is signed</source>
        <translation>Nguyên văn nội dung được ký</translation>
    </message>
    <message>
        <source>Show the exact text that is signed</source>
        <translation>Hiện nguyên văn nội dung được ký</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Cụm mật khẩu của khóa</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Ký bằng</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agenda version %1 of %2</source>
        <translation>Chương trình họp, phiên bản %1 (%2)</translation>
    </message>
    <message>
        <source>%1, published by %2</source>
        <translation>%1, do %2 công bố</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers: you sign the item as the agenda states it</source>
        <translation>Không có tài liệu: bạn ký nội dung như ghi trong chương trình họp</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key file…</source>
        <translation>Chọn tệp khóa…</translation>
    </message>
    <message>
        <source>Signed with: %1</source>
        <translation>Ký bằng: %1</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Đang ký…</translation>
    </message>
    <message>
        <source>You can sign off as soon as the secretary has approved this device and your role allows it.</source>
        <translation>Bạn có thể ký xác nhận khi thư ký đã phê duyệt thiết bị này và vai trò của bạn cho phép.</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>Hãy chọn quyết định trước.</translation>
    </message>
    <message>
        <source>Choose the file with your certificate and key (.p12 or .pfx).</source>
        <translation>Hãy chọn tệp chứa chứng thư số và khóa của bạn (.p12 hoặc .pfx).</translation>
    </message>
    <message>
        <source>Works offline; it is sent at the next contact.</source>
        <translation>Dùng được khi ngoại tuyến; sẽ gửi ở lần kết nối tới.</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Chọn tệp khóa</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Khóa (*.p12 *.pfx);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Works offline; it is sent when synchronising goes on.</source>
        <translation>Dùng được khi ngoại tuyến; sẽ gửi khi đồng bộ tiếp tục.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffList</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (bạn)</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Đã có trong kho dữ liệu</translation>
    </message>
    <message>
        <source>Saved here, sent at the next contact</source>
        <translation>Đã lưu tại đây, gửi ở lần kết nối tới</translation>
    </message>
    <message>
        <source>Replaced by a later sign-off</source>
        <translation>Đã được thay bằng bản ký xác nhận sau</translation>
    </message>
    <message>
        <source>To an earlier version of the agenda (%1)</source>
        <translation>Cho phiên bản chương trình họp trước đó (%1)</translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation>Được gửi từ thiết bị không phải của người này.</translation>
    </message>
    <message>
        <source>Who has signed off</source>
        <translation>Những người đã ký xác nhận</translation>
    </message>
    <message>
        <source>Saved here, sent when synchronising goes on</source>
        <translation>Đã lưu tại đây, gửi khi đồng bộ tiếp tục</translation>
    </message>
    <message>
        <source>Saved here, sent once a secretary has let this computer in</source>
        <translation>Đã lưu tại đây, gửi khi thư ký đã chấp nhận máy này</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffPanel</name>
    <message>
        <source>No agenda item is chosen</source>
        <translation>Chưa chọn nội dung nào trong chương trình</translation>
    </message>
    <message>
        <source>Choose an item of the agenda to read what would be signed and who has signed it off.</source>
        <translation>Chọn một nội dung trong chương trình họp để xem phần sẽ ký và những ai đã ký xác nhận.</translation>
    </message>
    <message>
        <source>You signed off: %1</source>
        <translation>Bạn đã ký xác nhận: %1</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Đã có trong kho dữ liệu</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Đã lưu tại đây</translation>
    </message>
    <message>
        <source>Every member’s Plenum can now check it. If you change your mind, a new sign-off replaces this one.</source>
        <translation>Plenum của mọi thành viên giờ đã kiểm tra được bản ký này. Nếu bạn đổi ý, bản ký xác nhận mới sẽ thay thế bản này.</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store at the next contact; you need not do anything.</source>
        <translation>Bản ký được giữ an toàn trên máy này và sẽ gửi vào kho dữ liệu ở lần kết nối tới; bạn không cần làm gì.</translation>
    </message>
    <message>
        <source>Sign off anew</source>
        <translation>Ký xác nhận lại</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store when synchronising goes on.</source>
        <translation>Bản ký được giữ an toàn trên máy này và sẽ gửi vào kho dữ liệu khi đồng bộ tiếp tục.</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store once a secretary has let this computer in; you need not do anything.</source>
        <translation>Bản ký được giữ an toàn trên máy này và sẽ gửi vào kho dữ liệu khi thư ký đã chấp nhận máy này; bạn không cần làm gì.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncBanner</name>
    <message>
        <source>As far as can be told, everything was recovered.</source>
        <translation>Trong phạm vi kiểm tra được, mọi thứ đã được khôi phục.</translation>
    </message>
    <message>
        <source>Some marks or notes may be missing. The damaged file is kept in %1.</source>
        <translation>Có thể thiếu một số đánh dấu hoặc ghi chú. Tệp bị hỏng được giữ tại %1.</translation>
    </message>
    <message>
        <source>The file with your own work was damaged and has been repaired</source>
        <translation>Tệp chứa phần việc của bạn bị hỏng và đã được sửa</translation>
    </message>
    <message>
        <source>The local copies were damaged and are fetched again</source>
        <translation>Các bản sao trên máy này bị hỏng và đang được tải lại</translation>
    </message>
    <message>
        <source>Your own marks, notes and sign-offs are kept elsewhere and are complete.</source>
        <translation>Đánh dấu, ghi chú và bản ký xác nhận của bạn được lưu ở nơi khác và vẫn đầy đủ.</translation>
    </message>
    <message>
        <source>You are no longer a member</source>
        <translation>Bạn không còn là thành viên</translation>
    </message>
    <message>
        <source>What you have stays readable. What you write from now on does not count. If that is a mistake, ask the secretary.</source>
        <translation>Những gì bạn đang có vẫn đọc được. Những gì bạn viết từ nay về sau không được tính. Nếu có nhầm lẫn, hãy hỏi thư ký.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n thông báo khác</numerusform>
        </translation>
    </message>
    <message>
        <source>After that its papers and agendas are removed from this computer until it reaches the store again. Your own marks and sign-offs stay.</source>
        <translation>Sau đó, tài liệu và chương trình họp được xóa khỏi máy này cho đến khi máy kết nối lại với kho dữ liệu. Đánh dấu và bản ký xác nhận của bạn vẫn được giữ.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Đồng bộ</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncController</name>
    <message>
        <source>Get a new key for this computer?</source>
        <translation>Lấy khóa mới cho máy này?</translation>
    </message>
    <message>
        <source>Get a new key</source>
        <translation>Lấy khóa mới</translation>
    </message>
    <message>
        <source>The computer gets a key of its own. Your marks, sign-offs and papers stay, and what was not sent yet goes out under the new key.</source>
        <translation>Máy được cấp một khóa riêng. Dấu, chữ ký xác nhận và tài liệu của bạn vẫn còn; những gì chưa gửi sẽ được gửi bằng khóa mới.</translation>
    </message>
    <message>
        <source>The secretary then has to let the computer in; until that is done you can read and mark. The key it had before ends then, so that any other copy of this computer can send nothing more.</source>
        <translation>Sau đó thư ký phải chấp nhận máy; trong lúc chờ, bạn vẫn đọc và đánh dấu được. Khi đó khóa trước hết hiệu lực, nên bản sao khác của máy này không gửi được gì nữa.</translation>
    </message>
    <message>
        <source>This computer goes on leading without waiting for anybody. The key it had before ends, so that any other copy of this computer can send nothing more.</source>
        <translation>Máy này tiếp tục phụ trách mà không cần chờ ai. Khóa trước đây của nó kết thúc để không bản sao nào khác của máy này gửi được gì nữa.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncView</name>
    <message>
        <source>Synchronise</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Fetch all meetings</source>
        <translation>Tải tất cả các cuộc họp</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Nothing yet. Marks you share and your sign-offs are listed here, with how far they have got.</source>
        <translation>Chưa có gì. Các đánh dấu bạn chia sẻ và bản ký xác nhận của bạn được liệt kê ở đây, kèm tiến độ gửi.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Phần việc của bạn</translation>
    </message>
    <message>
        <source>Change how it is reached…</source>
        <translation>Thay đổi cách kết nối…</translation>
    </message>
    <message>
        <source>Only papers of one meeting are fetched, as you chose.</source>
        <translation>Chỉ tải tài liệu của một cuộc họp, như bạn đã chọn.</translation>
    </message>
    <message>
        <source>This network may cost: only papers of the next meeting are fetched, up to 50 MB. Your own work is sent in any case.</source>
        <translation>Mạng này có thể mất phí: chỉ tải tài liệu của cuộc họp tiếp theo, tối đa 50 MB. Phần việc của bạn vẫn luôn được gửi.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>The store is %1</source>
        <translation>Kho dữ liệu là %1</translation>
    </message>
    <message>
        <source>None yet. They appear once the secretary has published an agenda and you have synchronised.</source>
        <translation>Chưa có. Các cuộc họp hiện ở đây khi thư ký đã công bố chương trình và bạn đã đồng bộ.</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Kết nối với kho dữ liệu…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message numerus="yes">
        <source>Page %1, %n mark(s)</source>
        <translation>
            <numerusform>Trang %1, %n đánh dấu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TodoView</name>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Không có việc nào đang chờ bạn</translation>
    </message>
    <message>
        <source>When a meeting wants your sign-off on an item, it is listed here until you have given it.</source>
        <translation>Khi cuộc họp cần bạn ký xác nhận một nội dung, nội dung đó được liệt kê ở đây cho đến khi bạn ký.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Cần làm</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-offs are wanted from you.</source>
        <translation>
            <numerusform>%n nội dung đang chờ bạn ký xác nhận.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Quay lại %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Unlock your profile</source>
        <translation>Mở khóa hồ sơ của bạn</translation>
    </message>
    <message>
        <source>The keys on this computer are protected by a passphrase.</source>
        <translation>Các khóa trên máy này được bảo vệ bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Your profile could not be opened</source>
        <translation>Không mở được hồ sơ của bạn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>Đang chờ bạn</translation>
    </message>
    <message>
        <source>Sign off: %1</source>
        <translation>Ký xác nhận: %1</translation>
    </message>
    <message>
        <source>%1 of %2 have signed</source>
        <translation>%1 trên %2 đã ký</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Xem và ký</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingSection</name>
    <message>
        <source>Nothing. When your sign-off is wanted, it is listed here.</source>
        <translation>Không có. Khi cần bạn ký xác nhận, nội dung sẽ được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Đang chờ bạn</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Hiện tất cả (%1)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WipedView</name>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Removing everything from this computer…</source>
        <translation>Đang xóa mọi thứ khỏi máy này…</translation>
    </message>
</context>
<context>
    <name>plenumctl</name>
    <message>
        <source>Passphrase of this profile:</source>
        <translation>Cụm mật khẩu của hồ sơ này:</translation>
    </message>
    <message>
        <source>Passphrase of the key:</source>
        <translation>Cụm mật khẩu của khóa:</translation>
    </message>
    <message>
        <source>started, process of its own</source>
        <translation>đã khởi động, chạy thành tiến trình riêng</translation>
    </message>
    <message>
        <source>this kernel has none: seccomp only</source>
        <translation>nhân hệ điều hành này không có: chỉ dùng seccomp</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <translation>đã chặn: %1</translation>
    </message>
    <message>
        <source>the worker could do this</source>
        <translation>tiến trình hiển thị vẫn làm được việc này</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>CÓ LỖI</translation>
    </message>
    <message>
        <source>Usage: plenumctl [--profile DIR] [--json] [--quiet] COMMAND …</source>
        <translation>Cách dùng: plenumctl [--profile THƯ_MỤC] [--json] [--quiet] LỆNH …</translation>
    </message>
    <message>
        <source>plenumctl(1) describes each of them.</source>
        <translation>plenumctl(1) mô tả từng lệnh.</translation>
    </message>
    <message>
        <source>Agenda version %1 says this already; nothing new was published.</source>
        <translation>Chương trình họp phiên bản %1 đã có nội dung này; không công bố gì mới.</translation>
    </message>
    <message>
        <source>Published: agenda version %1 with %2 papers, %3. Meeting %4</source>
        <translation>Đã công bố: chương trình họp phiên bản %1 với %2 tài liệu, %3. Cuộc họp %4</translation>
    </message>
    <message>
        <source>No meetings here yet.</source>
        <translation>Ở đây chưa có cuộc họp.</translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation>Chương trình họp, phiên bản %1</translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation>Chương trình họp, phiên bản %1, do %2 ký</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Không có thay đổi.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>No papers here yet.</source>
        <translation>Ở đây chưa có tài liệu.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Tên tài liệu: %1</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>Thiếu một từ.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>“%1” không dùng được ở đây.</translation>
    </message>
    <message>
        <source>Usage: plenumctl %1</source>
        <translation>Cách dùng: plenumctl %1</translation>
    </message>
    <message>
        <source>A sign-off that cannot be read</source>
        <translation>Có bản ký xác nhận không đọc được</translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation>Được gửi từ thiết bị không phải của người này.</translation>
    </message>
    <message>
        <source>It is about an earlier version of the agenda.</source>
        <translation>Bản ký này thuộc về phiên bản chương trình họp trước đó.</translation>
    </message>
    <message>
        <source>Signed and saved here; it goes to the store at the next sync.</source>
        <translation>Đã ký và lưu tại đây; sẽ gửi vào kho dữ liệu ở lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Signed, and in the store.</source>
        <translation>Đã ký và đã có trong kho dữ liệu.</translation>
    </message>
    <message>
        <source>No sign-offs here yet.</source>
        <translation>Ở đây chưa có bản ký xác nhận.</translation>
    </message>
    <message>
        <source>The space “%1” stands in %2. You are its lead secretary.</source>
        <translation>Không gian họp “%1” nằm tại %2. Bạn là thư ký phụ trách.</translation>
    </message>
    <message>
        <source>Hand this code to %1 over a channel you both trust. It works once.</source>
        <translation>Hãy đưa mã này cho %1 qua kênh mà cả hai cùng tin cậy. Mã chỉ dùng được một lần.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. Reading works from the next sync on; the secretary still has to approve you before you can share marks or sign off.</source>
        <translation>Bạn đã xin tham gia “%1”. Từ lần đồng bộ tới bạn đọc được; thư ký còn phải phê duyệt trước khi bạn có thể chia sẻ đánh dấu hoặc ký xác nhận.</translation>
    </message>
    <message>
        <source>Approved: %1, %2</source>
        <translation>Đã phê duyệt: %1, %2</translation>
    </message>
    <message>
        <source>Not approved: device %1 (%2)</source>
        <translation>Không phê duyệt: thiết bị %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Không có ai đang chờ.</translation>
    </message>
    <message>
        <source>The list of members is not here yet: sync first.</source>
        <translation>Ở đây chưa có danh sách thành viên: hãy đồng bộ trước.</translation>
    </message>
    <message>
        <source>%1 of %2 papers, %3 of %4</source>
        <translation>%1 trên %2 tài liệu, %3 trên %4</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, a length of time</comment>
        <translation>%1, còn %2</translation>
    </message>
    <message>
        <source>%1: ready offline, %2 of %3 papers</source>
        <translation>%1: sẵn sàng ngoại tuyến, %2 trên %3 tài liệu</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers here</source>
        <translation>%1: đã có %2 trên %3 tài liệu</translation>
    </message>
    <message>
        <source>This computer needs %1 more room for all papers.</source>
        <translation>Máy tính này cần thêm %1 chỗ trống cho mọi tài liệu.</translation>
    </message>
    <message>
        <source>The newest state of the store is from %1; there may be newer ones it does not show.</source>
        <translation>Trạng thái mới nhất của kho dữ liệu là lúc %1; có thể còn trạng thái mới hơn mà kho chưa hiển thị.</translation>
    </message>
    <message>
        <source>Up to date. Nothing has been published yet.</source>
        <translation>Đã cập nhật. Chưa có gì được công bố.</translation>
    </message>
    <message>
        <source>Agenda version %1 is made and kept here; it goes to the store at the next sync.</source>
        <translation>Đã lập chương trình họp phiên bản %1 và lưu tại đây; bản này sẽ được gửi lên kho dữ liệu ở lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Chi tiết: %1</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask for it. Put it into a file and name that with %1.</source>
        <translation>Cần cụm mật khẩu nhưng không có thiết bị đầu cuối để hỏi. Hãy ghi cụm mật khẩu vào một tệp và chỉ tệp đó bằng %1.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>Tài liệu không có trang %1.</translation>
    </message>
    <message>
        <source>This profile belongs to no space in %1. Check the store, or join the space first.</source>
        <translation>Hồ sơ này không thuộc không gian họp nào tại %1. Hãy kiểm tra lại kho dữ liệu, hoặc tham gia không gian họp trước.</translation>
    </message>
    <message>
        <source>This profile belongs to no space yet. Ask the secretary for an invite code and use it with “plenumctl space join”.</source>
        <translation>Hồ sơ này chưa thuộc không gian họp nào. Hãy xin thư ký mã mời và dùng mã với lệnh “plenumctl space join”.</translation>
    </message>
    <message>
        <source>This profile belongs to several spaces. Name the store of one with --store.</source>
        <translation>Hồ sơ này thuộc nhiều không gian họp. Hãy chỉ kho dữ liệu của một không gian bằng --store.</translation>
    </message>
    <message>
        <source>This is not a whole invite code. Copy all of it again, or ask the secretary for another.</source>
        <translation>Đây không phải là mã mời đầy đủ. Hãy chép lại toàn bộ mã, hoặc xin thư ký mã khác.</translation>
    </message>
    <message>
        <source>This invite code was made by a newer Plenum than yours. Update Plenum on this computer.</source>
        <translation>Mã mời này được tạo bằng bản Plenum mới hơn bản của bạn. Hãy cập nhật Plenum trên máy này.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Thiếu “%1”.</translation>
    </message>
    <message>
        <source>A space is kept in %1 already, and nothing was changed. Choose an empty folder, or join that space with an invite code.</source>
        <translation>Tại %1 đã có một không gian họp, và chưa có gì bị thay đổi. Hãy chọn thư mục trống, hoặc tham gia không gian đó bằng mã mời.</translation>
    </message>
    <message>
        <source>A password does not belong into an address: others on this computer can read it there. Put it into a file and name that with --password-file.</source>
        <translation>Không nên ghi mật khẩu trong địa chỉ: người khác trên máy này có thể đọc được. Hãy ghi mật khẩu vào một tệp và chỉ tệp đó bằng --password-file.</translation>
    </message>
    <message>
        <source>A space can be kept in %1.</source>
        <translation>Có thể đặt không gian họp tại %1.</translation>
    </message>
    <message>
        <source>No space can be kept in %1.</source>
        <translation>Không thể đặt không gian họp tại %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>%1 asked for a certificate. This profile does not hold the organization&apos;s certificate authority, so none was issued.</source>
        <translation>%1 đã xin cấp chứng thư số. Hồ sơ này không giữ khóa cấp chứng thư số của đơn vị nên chưa cấp.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>bạn</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>phụ trách</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>chủ sở hữu</translation>
    </message>
    <message>
        <source>no longer a member</source>
        <translation>không còn là thành viên</translation>
    </message>
    <message>
        <source>%1 is removed. What they had on their computer they keep; what they do from now on does not count.</source>
        <translation>Đã xóa %1 khỏi danh sách thành viên. Người này vẫn giữ những gì đã có trên máy của mình; những gì làm từ nay về sau không được tính.</translation>
    </message>
    <message>
        <source>The certificate authority is in %1. Whoever has it and its passphrase can issue certificates in the organization&apos;s name.</source>
        <translation>Khóa cấp chứng thư số nằm trong %1. Ai có tệp này và cụm mật khẩu của nó đều có thể cấp chứng thư số nhân danh đơn vị.</translation>
    </message>
    <message>
        <source>This profile can issue certificates now.</source>
        <translation>Giờ hồ sơ này có thể cấp chứng thư số.</translation>
    </message>
    <message>
        <source>New owner: %1</source>
        <translation>Chủ sở hữu mới: %1</translation>
    </message>
    <message>
        <source>No owner any more: %1</source>
        <translation>Không còn là chủ sở hữu: %1</translation>
    </message>
    <message>
        <source>New secretary: %1</source>
        <translation>Thư ký mới: %1</translation>
    </message>
    <message>
        <source>No secretary any more: %1</source>
        <translation>Không còn là thư ký: %1</translation>
    </message>
    <message>
        <source>Owners who have to sign: %1</source>
        <translation>Số chủ sở hữu phải ký: %1</translation>
    </message>
    <message>
        <source>Leads from now on: %1</source>
        <translation>Từ nay phụ trách: %1</translation>
    </message>
    <message>
        <source>This is in force now.</source>
        <translation>Thay đổi này đã có hiệu lực.</translation>
    </message>
    <message>
        <source>Owners who still have to sign: %1. Hand them %2; they sign it with “plenumctl space cosign”.</source>
        <translation>Số chủ sở hữu còn phải ký: %1. Hãy đưa %2 cho họ; họ ký bằng lệnh “plenumctl space cosign”.</translation>
    </message>
    <message>
        <source>It is complete. Hand %1 to whoever leads, or is to lead where the lead is lost; “plenumctl space cosign” publishes it there.</source>
        <translation>Đã đủ chữ ký. Hãy đưa %1 cho thư ký phụ trách, hoặc cho người sẽ phụ trách nếu thư ký phụ trách không còn; tại đó lệnh “plenumctl space cosign” sẽ công bố.</translation>
    </message>
    <message>
        <source>Approved: %1 goes on with a new device key. The key before it ends; what was written under it counts. Rights of a secretary or owner have to be given to the new one again.</source>
        <translation>Đã phê duyệt: %1 tiếp tục với khóa thiết bị mới. Khóa trước đó hết hiệu lực; những gì đã viết bằng khóa đó vẫn được tính. Quyền thư ký hoặc chủ sở hữu phải được cấp lại cho khóa mới.</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … và %1 nội dung khác</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>older than what is here</source>
        <translation>cũ hơn bản ở đây</translation>
    </message>
    <message>
        <source>contradicts what is here</source>
        <translation>mâu thuẫn với bản ở đây</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>đã khôi phục</translation>
    </message>
    <message>
        <source>left as it is: two were published here, and both are kept</source>
        <translation>để nguyên: hai bản đã được công bố từ đây và cả hai đều được giữ</translation>
    </message>
    <message>
        <source>can be put back from here</source>
        <translation>có thể khôi phục từ đây</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>chưa khôi phục</translation>
    </message>
    <message>
        <source>not on this computer: somebody else&apos;s may have it</source>
        <translation>không có trên máy này: máy của người khác có thể có</translation>
    </message>
    <message>
        <source>only the lead secretary&apos;s computer can put it back</source>
        <translation>chỉ máy của thư ký phụ trách mới khôi phục được</translation>
    </message>
    <message>
        <source>The store is newer than what is here, and nothing was changed. Run “plenumctl sync” first.</source>
        <translation>Kho dữ liệu mới hơn những gì có ở đây, và chưa có gì bị thay đổi. Hãy chạy “plenumctl sync” trước.</translation>
    </message>
    <message>
        <source>%1 objects and papers were looked at: the store has all that this computer holds.</source>
        <translation>Đã kiểm tra %1 đối tượng và tài liệu: kho dữ liệu có đủ mọi thứ mà máy này đang giữ.</translation>
    </message>
    <message>
        <source>%1 objects and papers were looked at; %2 are missing or wrong in the store, %3 were put back. What is in this computer&apos;s copy is safe.</source>
        <translation>Đã kiểm tra %1 đối tượng và tài liệu; %2 bị thiếu hoặc sai trong kho dữ liệu, %3 đã được khôi phục. Nội dung trong bản sao trên máy này vẫn an toàn.</translation>
    </message>
    <message>
        <source>Nothing in the store says that this computer was restored from a backup or copied, and nothing was changed. If you know it was, run “plenumctl space renew --force”.</source>
        <translation>Trong kho dữ liệu không có gì cho thấy máy này đã được khôi phục từ bản sao lưu hoặc bị sao chép, và chưa có gì bị thay đổi. Nếu bạn biết chắc là có, hãy chạy “plenumctl space renew --force”.</translation>
    </message>
    <message>
        <source>This computer leads a space that it does not own alone, so its key cannot be renewed from here; nothing was changed. Let an owner take the lead over with “plenumctl space take-over”, or hand it over with “plenumctl space lead”, then renew.</source>
        <translation>Máy này đang phụ trách một không gian họp mà nó không phải là chủ sở hữu duy nhất, nên không thể thay khóa từ đây; chưa có gì bị thay đổi. Hãy để một chủ sở hữu nhận quyền phụ trách bằng “plenumctl space take-over”, hoặc bàn giao quyền đó bằng “plenumctl space lead”, rồi thay khóa.</translation>
    </message>
    <message>
        <source>This computer has a new key. Your marks, sign-offs and papers are all still here.</source>
        <translation>Máy này đã có khóa mới. Các đánh dấu, bản ký xác nhận và tài liệu của bạn vẫn còn đủ ở đây.</translation>
    </message>
    <message>
        <source>“%1”: the secretary has to let it in (“plenumctl space approve”). Until then you can read and mark.</source>
        <translation>“%1”: thư ký phải chấp nhận máy này (“plenumctl space approve”). Từ giờ đến lúc đó bạn vẫn đọc và đánh dấu được.</translation>
    </message>
    <message>
        <source>“%1”: this computer goes on leading it, under its new key.</source>
        <translation>“%1”: máy này tiếp tục phụ trách, bằng khóa mới.</translation>
    </message>
    <message>
        <source>%1 pieces of your work go out once that is done.</source>
        <translation>%1 phần việc của bạn sẽ được gửi đi khi xong việc đó.</translation>
    </message>
    <message>
        <source>“%1” does not list this computer: ask for an invite code and join again.</source>
        <translation>“%1” không có máy này trong danh sách: hãy xin mã mời và tham gia lại.</translation>
    </message>
    <message>
        <source>%1 The request goes out with the next sync.</source>
        <translation>%1 Yêu cầu sẽ được gửi ở lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Everything the members wrote is rolled up already.</source>
        <translation>Mọi nội dung các thành viên viết đều đã được gộp.</translation>
    </message>
    <message>
        <source>%1 pieces of the members&apos; logs are rolled up, in %2 objects.</source>
        <translation>Đã gộp %1 phần nhật ký của các thành viên thành %2 đối tượng.</translation>
    </message>
    <message>
        <source>%1 do not count: they were written twice, or after a device was removed.</source>
        <translation>%1 phần không được tính: bị ghi hai lần, hoặc được ghi sau khi thiết bị bị xóa.</translation>
    </message>
    <message>
        <source>A new epoch is open: %1.</source>
        <translation>Đã mở giai đoạn mới: %1.</translation>
    </message>
    <message>
        <source>Everything in the store is needed. Nothing was removed.</source>
        <translation>Mọi thứ trong kho dữ liệu đều cần thiết. Không xóa gì.</translation>
    </message>
    <message>
        <source>%1 objects nobody needs would be removed:</source>
        <translation>Sẽ xóa %1 đối tượng không ai cần:</translation>
    </message>
    <message>
        <source>%1 objects nobody needs were removed:</source>
        <translation>Đã xóa %1 đối tượng không ai cần:</translation>
    </message>
    <message>
        <source>%1 objects nobody needs would be announced:</source>
        <translation>Sẽ thông báo xóa %1 đối tượng không ai cần:</translation>
    </message>
    <message>
        <source>%1 objects nobody needs were announced. They stay for at least %2 days; whoever still uses one keeps it:</source>
        <translation>Đã thông báo xóa %1 đối tượng không ai cần. Các đối tượng này được giữ ít nhất %2 ngày; ai còn dùng đối tượng nào thì đối tượng đó được giữ lại:</translation>
    </message>
    <message>
        <source>%1 objects were announced before and wait, the first until %2.</source>
        <translation>%1 đối tượng đã được thông báo từ trước và đang chờ, sớm nhất đến %2.</translation>
    </message>
    <message>
        <source>%1 objects the store had lost were put back from this computer.</source>
        <translation>Đã khôi phục từ máy này %1 đối tượng mà kho dữ liệu bị mất.</translation>
    </message>
    <message>
        <source>This computer&apos;s Plenum was restored from a backup or copied: another copy of it has written under the same key. Everything here is safe and can be read; what you do now stays on this computer until it has a key of its own: run “plenumctl space renew”.</source>
        <translation>Plenum trên máy này đã được khôi phục từ bản sao lưu hoặc bị sao chép: một bản sao khác đã ghi bằng cùng một khóa. Mọi thứ ở đây vẫn an toàn và đọc được; những gì bạn làm lúc này chỉ nằm trên máy này cho đến khi máy có khóa riêng: hãy chạy “plenumctl space renew”.</translation>
    </message>
    <message>
        <source>This computer no longer belongs to “%1”; another one of yours does.</source>
        <translation>Máy này không còn thuộc “%1”; một máy khác của bạn vẫn thuộc không gian này.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>Bạn không còn là thành viên của “%1”.</translation>
    </message>
    <message>
        <source>What you have stays readable. What you do here from now on does not count and is not sent. If that is a mistake, ask the secretary.</source>
        <translation>Những gì bạn đang có vẫn đọc được. Những gì bạn làm ở đây từ nay về sau không được tính và không được gửi đi. Nếu có nhầm lẫn, hãy hỏi thư ký.</translation>
    </message>
    <message>
        <source>%1 pieces of your work had not been sent. They stay here.</source>
        <translation>%1 phần việc của bạn chưa được gửi. Chúng vẫn ở lại đây.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is one of the owners&apos;, and it takes several of them to replace it, so it cannot be renewed from here; nothing was changed. Let the owners take it out first with “plenumctl space owners remove”, then renew.</source>
        <translation>Khóa của máy này là khóa của một trong các chủ sở hữu, và cần nhiều chủ sở hữu cùng ký mới thay được, nên không thể thay khóa từ đây; không có gì bị thay đổi. Hãy để các chủ sở hữu gỡ khóa này trước bằng “plenumctl space owners remove”, rồi thay khóa.</translation>
    </message>
    <message>
        <source>New passphrase of this profile:</source>
        <translation>Cụm mật khẩu mới của hồ sơ này:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Nhập lại lần nữa:</translation>
    </message>
    <message>
        <source>The recovery code of this profile, which is not shown again:

  %1

Write it down and keep it away from this computer. It opens the profile when the passphrase is forgotten or the keyring is lost: enter it in place of the passphrase. A code that was made before opens nothing any more.</source>
        <translation>Mã khôi phục của hồ sơ này, sẽ không hiển thị lại:

  %1

Hãy chép lại và cất xa máy này. Mã mở được hồ sơ khi quên cụm mật khẩu hoặc mất chùm khóa: nhập mã thay cho cụm mật khẩu. Mã tạo trước đó không còn mở được gì.</translation>
    </message>
    <message>
        <source>It is open: whoever can read the store can read what is published there.</source>
        <translation>Không gian này mở: ai đọc được kho dữ liệu đều đọc được nội dung công bố.</translation>
    </message>
    <message>
        <source>It is sealed: only members can read it. Who keeps the store sees sizes and times.</source>
        <translation>Không gian này được niêm phong: chỉ thành viên đọc được. Người quản lý kho dữ liệu chỉ thấy kích thước và thời điểm.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. Everything in it arrives with the first sync after the secretary has approved you.</source>
        <translation>Bạn đã xin tham gia “%1”. Toàn bộ nội dung sẽ về ở lần đồng bộ đầu tiên sau khi thư ký chấp nhận bạn.</translation>
    </message>
    <message>
        <source>The secretary has not approved this computer yet; everything arrives with the first sync after that.</source>
        <translation>Thư ký chưa chấp nhận máy này; mọi nội dung sẽ về ở lần đồng bộ đầu tiên sau đó.</translation>
    </message>
    <message>
        <source>%1. Run “plenumctl sync”.</source>
        <translation>%1. Hãy chạy “plenumctl sync”.</translation>
    </message>
    <message>
        <source>This space has no lease: what devices have they keep without the store.</source>
        <translation>Không gian họp này không có thời hạn: các thiết bị giữ nội dung đã có dù không có kho dữ liệu.</translation>
    </message>
    <message>
        <source>A device that does not reach the store for %1 closes this space: it removes papers, agendas and the marks of others, and gets them again at its next contact. Own work stays. The store is the only lasting copy then: back it up.</source>
        <translation>Thiết bị không kết nối với kho dữ liệu trong %1 sẽ đóng không gian họp này: xóa tài liệu, chương trình họp và đánh dấu của người khác, rồi nhận lại ở lần kết nối tiếp theo. Phần việc riêng vẫn được giữ. Khi đó kho dữ liệu là bản lưu lâu dài duy nhất: hãy sao lưu kho.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>It does not open, so what would be lost cannot be told.</source>
        <translation>Không mở được hồ sơ nên không thể cho biết những gì sẽ mất.</translation>
    </message>
    <message>
        <source>Everything you did is in the store.</source>
        <translation>Mọi việc bạn đã làm đều có trong kho dữ liệu.</translation>
    </message>
    <message>
        <source>There is no profile in %1, and nothing was removed.</source>
        <translation>Không có hồ sơ nào tại %1 và chưa xóa gì.</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>typed to confirm</comment>
        <translation>xoa</translation>
    </message>
    <message>
        <source>Everything Plenum keeps in %1 is removed, and nothing brings it back. Type “%2” to go on:</source>
        <translation>Mọi thứ Plenum lưu tại %1 sẽ bị xóa và không lấy lại được. Hãy nhập “%2” để tiếp tục:</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Chưa xóa gì.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Đã xóa: %1</translation>
    </message>
    <message>
        <source>“plenumctl profile passphrase” changes that.</source>
        <translation>Đổi bằng lệnh “plenumctl profile passphrase”.</translation>
    </message>
    <message>
        <source>“plenumctl profile recovery” makes one.</source>
        <translation>Tạo mã bằng lệnh “plenumctl profile recovery”.</translation>
    </message>
</context>
</TS>
